package de.rundertisch.core.intake;

/** What became of a delivered file. The names are stored; renaming one needs a migration. */
public enum Outcome {
    /** A new document of the archive. */
    TAKEN,
    /** The archive had this content already; nothing was changed. */
    DUPLICATE,
    /** Not taken, for a reason. */
    REFUSED,
    /** A ZIP that is being unpacked or waits for it. */
    UNPACKING,
    /** A ZIP whose files have been looked at, all or as far as the reason says. */
    UNPACKED
}
