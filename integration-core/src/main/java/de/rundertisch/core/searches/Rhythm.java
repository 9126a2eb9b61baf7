package de.rundertisch.core.searches;

/** How soon the owner of a saved search hears of new matches. */
public enum Rhythm {
    AT_ONCE,
    DAILY,
    WEEKLY,
    /** No mails; the search is only there to be run, or followed as a feed. */
    NEVER
}
