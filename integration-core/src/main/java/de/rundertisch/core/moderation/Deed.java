package de.rundertisch.core.moderation;

/** What the moderation can do with a comment. The names are stored. */
public enum Deed {
    /** Let it be read by everybody. */
    APPROVED,
    /** Left it with its own people and the office. */
    DECLINED,
    /** Took an approval or a refusal back while it was fresh. */
    TAKEN_BACK,
    /** Put a reason in the place of its words. */
    HIDDEN,
    /** Gave the words back. */
    SHOWN,
    /** Found nothing wrong with it although it was reported. */
    DISMISSED
}
