package de.rundertisch.core.archive;

/** What kind of document it is. The names are stored and appear in search addresses; renaming one needs a migration. */
public enum DocumentKind {
    CONCEPT,
    REPORT,
    MINUTES,
    DOCUMENTATION,
    OTHER
}
