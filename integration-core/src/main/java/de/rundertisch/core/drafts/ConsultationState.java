package de.rundertisch.core.drafts;

/** Where a consultation stands at a moment; not stored, it follows from opening day, deadline and clock. */
public enum ConsultationState {
    PLANNED,
    OPEN,
    CLOSED
}
