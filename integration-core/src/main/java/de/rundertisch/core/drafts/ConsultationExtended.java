package de.rundertisch.core.drafts;

/** The deadline of a consultation was put off; fired in the transaction. */
public record ConsultationExtended(long consultationId, long versionId) {}
