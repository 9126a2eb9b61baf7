package de.rundertisch.core.responses;

/** A comment with the version it was made on, as the query finds it; public because the query makes it. */
public record OwnRow(long commentId, long versionId, int versionNumber, long draftId, String draftTitle) {}
