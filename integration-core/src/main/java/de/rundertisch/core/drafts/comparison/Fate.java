package de.rundertisch.core.drafts.comparison;

/** What became of a chapter or paragraph from one version to another. */
public enum Fate {
    SAME,
    CHANGED,
    /** The same words, now in another chapter. */
    MOVED,
    NEW,
    REMOVED
}
