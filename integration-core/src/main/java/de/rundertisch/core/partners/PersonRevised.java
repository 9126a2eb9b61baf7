package de.rundertisch.core.partners;

/**
 * Somebody changed what is known about a person, or whether the person takes part. Fired inside the transaction; an observer that
 * knows a reason against it throws, and nothing has happened.
 */
public record PersonRevised(Actor actor, long personId) {}
