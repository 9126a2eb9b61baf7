package de.rundertisch.core.comments.relocation;

/** What became of a passage in a newer text. */
public enum RelocationStatus {
    /** The same words in the place that continues the old one; text inserted or deleted elsewhere only shifts its positions. */
    UNCHANGED,

    /** The same words, but their paragraph now stands elsewhere: in another order or in another chapter. */
    MOVED,

    /** Words inside the passage were changed, added or removed, and it is known where it stands, moved or not. */
    TEXT_CHANGED,

    /** The new text has no place for it. */
    ORPHANED
}
