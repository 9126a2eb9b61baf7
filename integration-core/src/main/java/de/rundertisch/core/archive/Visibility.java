package de.rundertisch.core.archive;

/** Who may find and read a document. The names are stored; renaming one needs a migration. */
public enum Visibility {
    /** Everybody who is signed in. */
    PARTNERS,
    /** Moderators, staff and administrators. */
    OFFICE
}
