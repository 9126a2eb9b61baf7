package de.rundertisch.core.comments.places;

/** How large the piece is that a comment is about. */
public enum TargetLevel {
    DRAFT,
    CHAPTER,
    PARAGRAPH,
    PASSAGE
}
