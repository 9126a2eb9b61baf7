package de.rundertisch.core.comments;

/** Somebody said something new, a comment or a reply. Fired in the transaction; act on it after success. */
public record CommentPosted(long commentId, long draftVersionId) {}
