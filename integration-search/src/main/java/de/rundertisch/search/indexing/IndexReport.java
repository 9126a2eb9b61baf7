package de.rundertisch.search.indexing;

import de.rundertisch.search.engine.Findable;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
     * @param place where people find it, null if there is no such place or the reader of the report must not see it
     */
    public record Difference(
            String group, Kind kind, @Nullable Place place) {

        private Difference asSeenBy(Set<String> audiences) {
            return place == null || !Collections.disjoint(place.audiences(), audiences)
                    ? this
                    : new Difference(group, kind, null);
        }
    }

    /**
     * Where a subject is found: what of a {@link de.rundertisch.search.engine.Hit} leads there.
     *
     * @param kind see {@link Kinds}
     * @param place see {@link Findable#place}
     * @param audiences who may see it
     */
    public record Place(String kind, long subjectId, String place, Set<String> audiences) {

        static Place of(Findable one) {
            return new Place(one.kind(), one.subjectId(), one.place(), one.audiences());
        }
    }

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

    /** The same with the places only that these audiences may see. */
    IndexReport asSeenBy(Set<String> audiences) {
        return new IndexReport(
                at,
                compared,
                differences.stream().map(one -> one.asSeenBy(audiences)).toList(),
                total);
    }

    /** Whether index and database agree. */
    public boolean clean() {
        return total == 0;
    }
}
