package de.rundertisch.core.searches;

import java.time.Instant;

/**
 * A saved search as its owner sees it.
 *
 * @param query what stands behind the question mark of the search's address
 * @param feed whether there is an address at which programs follow it
 */
public record SavedSearchLine(long id, String name, String query, Rhythm rhythm, boolean feed, Instant savedAt) {}
