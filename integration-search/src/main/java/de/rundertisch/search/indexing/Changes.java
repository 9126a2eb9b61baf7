package de.rundertisch.search.indexing;

import de.rundertisch.core.changes.Change;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A stretch of the change queue. */
final class Changes {

    private Changes() {}

    /** A thing that changed often within a stretch is looked up once. */
    static List<Change> lastOfEach(List<Change> changes) {
        return changes.reversed().stream().filter(firstSeen()).toList().reversed();
    }

    private static Predicate<Change> firstSeen() {
        Set<String> seen = new HashSet<>();
        return change -> seen.add(change.subject() + ":" + change.subjectId());
    }
}
