package de.rundertisch.core.archive;

/** What is said about a document and can be guessed. The names are stored; renaming one needs a migration. */
public enum Described {
    TITLE,
    KIND,
    DATE,
    LANGUAGE,
    FIELDS
}
