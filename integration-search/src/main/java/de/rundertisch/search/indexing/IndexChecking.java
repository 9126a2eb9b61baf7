package de.rundertisch.search.indexing;

import de.rundertisch.core.changes.Change;
import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.search.engine.SearchIndex;
import de.rundertisch.search.engine.Signature;
import de.rundertisch.search.indexing.IndexReport.Difference;
import de.rundertisch.search.indexing.IndexReport.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Compares the index with the database while both go on: reads everything the database would have in the index, compares
 * fingerprints, and looks again, with nothing changing in between, at what seems to differ. Changes nothing.
 */
@ApplicationScoped
class IndexChecking {

    private static final Logger LOG = Logger.getLogger(IndexChecking.class.getName());
    private static final Set<Subject> FINDABLE =
            EnumSet.of(Subject.DOCUMENT, Subject.DRAFT_VERSION, Subject.COMMENT, Subject.RECOMMENDATION);

    private static final int BATCH = 500;
    private static final int LOOKS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    @Inject
    private ChangeQueue queue;

    @Inject
    private SubjectReader subjects;

    @Inject
    private OpenIndex open;

    @Inject
    private Clock clock;

    /** @throws IOException if the index cannot be read */
    IndexReport check() throws IOException {
        Comparison database = new Comparison();
        List<Difference> differences = new ArrayList<>();
        long compared = 0;
        long begun = queue.last();
        for (Subject subject : FINDABLE) {
            compared += read(subject, database, differences);
        }
        awaitPosition(queue.last());
        Map<String, Signature> index = open.get().signatures();
        follow(begun, database);
        for (String group : groups(database, index)) {
            if (!index.getOrDefault(group, Signature.NOTHING).equals(database.expected(group))) {
                lookAgain(group, database.origin(group)).ifPresent(differences::add);
            }
        }
        differences.forEach(one -> LOG.log(Level.WARNING, "Index and database differ: {0}", one));
        return new IndexReport(clock.instant(), compared, differences, differences.size());
    }

    /** What came or changed while the database was read may be in the index already. */
    private void follow(long begun, Comparison database) throws IOException {
        List<Change> changes = queue.after(begun, BATCH);
        while (!changes.isEmpty()) {
            for (Change change : Changes.lastOfEach(changes)) {
                if (FINDABLE.contains(change.subject())) {
                    read(change, database);
                }
            }
            changes = queue.after(changes.getLast().position(), BATCH);
        }
    }

    private static Set<String> groups(Comparison database, Map<String, Signature> index) {
        Set<String> groups = new TreeSet<>(database.all().keySet());
        groups.addAll(index.keySet());
        return groups;
    }

    private long read(Subject subject, Comparison database, List<Difference> unreadable) throws IOException {
        long number = 0;
        List<Long> ids = queue.subjects(subject, 0, BATCH);
        while (!ids.isEmpty()) {
            for (long id : ids) {
                Change change = new Change(0, subject, id);
                if (!read(change, database)) {
                    unreadable.add(new Difference(subject + ":" + id, Kind.UNREADABLE, null));
                }
                number++;
            }
            ids = queue.subjects(subject, ids.getLast(), BATCH);
        }
        return number;
    }

    private boolean read(Change change, Comparison database) throws IOException {
        try {
            database.reading(change);
            subjects.bring(change, database);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Cannot be compared: " + change.subject() + " " + change.subjectId());
            return false;
        }
    }

    /** Until nothing changed while index and database were read, or they agree, or the database itself is not sure yet. */
    private Optional<Difference> lookAgain(String group, @Nullable Change origin) throws IOException {
        Difference difference = new Difference(group, Kind.STALE, null);
        for (int look = 0; look < LOOKS; look++) {
            long before = queue.last();
            awaitPosition(before);
            Comparison database = new Comparison();
            if (origin != null && !read(origin, database)) {
                return Optional.of(new Difference(group, Kind.UNREADABLE, null));
            }
            Signature inIndex = open.get().signature(group);
            Signature expected = database.expected(group);
            if (inIndex.equals(expected) || subjects.unsettled(origin)) {
                return Optional.empty();
            }
            difference = new Difference(group, kind(inIndex, expected), database.place(group));
            if (queue.last() == before) {
                return Optional.of(difference);
            }
        }
        return Optional.of(difference);
    }

    private static Kind kind(Signature inIndex, Signature expected) {
        if (inIndex.equals(Signature.NOTHING)) {
            return Kind.MISSING;
        }
        return expected.equals(Signature.NOTHING) ? Kind.SUPERFLUOUS : Kind.STALE;
    }

    /** An index that does not get there is compared as it is: the difference is what the reader must know. */
    private void awaitPosition(long position) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isAt(position, open.get()) && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean isAt(long position, SearchIndex index) {
        return index.following() && !index.outdated() && index.position() >= position;
    }
}
