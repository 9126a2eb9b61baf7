package de.rundertisch.core.responses;

/** A comment was answered, or its answer changed. Fired in the transaction; act on it after success. */
public record ResponseGiven(long responseId, long commentId, long draftVersionId) {}
