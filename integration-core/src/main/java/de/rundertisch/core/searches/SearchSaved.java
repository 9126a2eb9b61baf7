package de.rundertisch.core.searches;

/** Somebody has saved a search: what it finds now is not news. */
public record SearchSaved(long searchId) {}
