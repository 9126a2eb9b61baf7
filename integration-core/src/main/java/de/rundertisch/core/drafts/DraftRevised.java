package de.rundertisch.core.drafts;

/**
 * What is shown of a draft beside its words is different now: its title, or the fields of action its chapters belong to. Fired in the
 * transaction of the change, for whoever keeps things about the draft.
 */
public record DraftRevised(long draftId) {}
