package de.rundertisch.core.statements;

/** An organisation has released a statement, for the first time or again. Fired in the transaction; act on it after success. */
public record StatementReleased(long releaseId, long draftVersionId, long organisationId) {}
