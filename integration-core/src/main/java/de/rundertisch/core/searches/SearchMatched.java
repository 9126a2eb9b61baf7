package de.rundertisch.core.searches;

/**
 * A saved search has found something it had not found before.
 *
 * @param matchId the last thing found, so that the same news is told once
 */
public record SearchMatched(long searchId, long personId, Rhythm rhythm, long matchId) {}
