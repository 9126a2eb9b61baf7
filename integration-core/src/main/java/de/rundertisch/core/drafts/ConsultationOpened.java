package de.rundertisch.core.drafts;

/** A consultation was opened, for now or for a later day; fired in the transaction. */
public record ConsultationOpened(long consultationId, long versionId) {}
