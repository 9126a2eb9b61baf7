package de.rundertisch.core.comments;

/** The words of a comment or reply have changed, or more people may read them. Fired in the transaction; act on it after success. */
public record CommentEdited(long commentId) {}
