package de.rundertisch.core.comments;

/** Somebody changed the words of a comment or reply. Fired in the transaction; act on it after success. */
public record CommentEdited(long commentId) {}
