package de.rundertisch.core.carrying;

/**
 * So many comments of earlier versions have got their place in a version that naming each would be of no use; whoever has it open reads it
 * anew. Fired in the transaction; act on it after success.
 */
public record CommentsCarried(long draftVersionId) {}
