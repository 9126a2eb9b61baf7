package de.rundertisch.core.searches;

import java.time.Instant;

/**
 * A saved search as somebody needs it who runs it for its owner.
 *
 * @param personId the owner, whose rights of this very moment count
 * @param query what stands behind the question mark of the search's address
 */
public record WatchedSearch(long id, long personId, String name, String query, Instant savedAt) {}
