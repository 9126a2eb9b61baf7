package de.rundertisch.core.partners;

/** A person has another name now; fired in the transaction of the change, for whoever shows what the person said. */
public record PersonRenamed(long personId) {}
