package de.rundertisch.core.carrying;

/** How it was decided where a comment stands in a later version. */
public enum Decision {
    /** By the program, which was certain. */
    CERTAIN,
    /** Not yet: the program proposes, a moderator decides. */
    OPEN,
    /** A moderator agreed to the proposal. */
    CONFIRMED,
    /** A moderator chose the place by hand. */
    PLACED,
    /** A moderator found that the new text has no place for it. */
    LEFT_OUT
}
