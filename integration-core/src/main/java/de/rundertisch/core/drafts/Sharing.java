package de.rundertisch.core.drafts;

/** Who reads what organisations release in a consultation. Said when it opens; it can be widened, never narrowed. */
public enum Sharing {
    /** The moderation alone. */
    OFFICE,
    /** Everybody who takes part. */
    EVERYONE
}
