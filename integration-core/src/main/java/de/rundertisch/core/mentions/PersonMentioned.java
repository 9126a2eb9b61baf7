package de.rundertisch.core.mentions;

/** A comment or reply names somebody who may read it. Fired in the transaction; act on it after success. */
public record PersonMentioned(long commentId, long personId) {}
