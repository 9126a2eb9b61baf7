package de.rundertisch.search.indexing;

import java.time.Instant;
import java.util.List;

/**
 * What a comparison of index and database found.
 *
 * @param at when it ended
 * @param compared number of subjects (documents, drafts, comments, recommendations) looked at
 * @param differences what does not agree, at most {@value #MOST_LISTED}
 * @param total number of all differences
 */
public record IndexReport(Instant at, long compared, List<Difference> differences, long total) {

    static final int MOST_LISTED = 100;

    /**
     * A subject in which they do not agree.
     *
     * @param group such as {@code DOCUMENT:4711}
     */
    public record Difference(String group, Kind kind) {}

    /** How index and database differ. */
    public enum Kind {
        /** Can be found according to the database, but is not in the index. */
        MISSING,
        /** Is in the index, but not to be found according to the database. */
        SUPERFLUOUS,
        /** Is in the index as it was before. */
        STALE,
        /** The database cannot tell what it is; the log says why. */
        UNREADABLE
    }

    public IndexReport {
        differences = List.copyOf(differences.subList(0, Math.min(differences.size(), MOST_LISTED)));
    }

    /** Whether index and database agree. */
    public boolean clean() {
        return total == 0;
    }
}
