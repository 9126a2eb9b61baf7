package de.rundertisch.core.messages.preferences;

/** How often a person hears of a kind now. */
public record KindChoice(MessageKind kind, Frequency frequency) {}
