package de.rundertisch.core.drafts;

/** A version was published; fired in the publishing transaction. */
public record DraftVersionPublished(long draftId, long versionId) {}
