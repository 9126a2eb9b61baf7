package de.rundertisch.search.indexing;

import de.rundertisch.core.changes.Change;
import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.search.engine.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Applies the change queue to the index, batch by batch, each batch and its position in one commit. Filling an empty index is
 * nothing else: everything that can be found has once been written into the queue, so the queue is read from its beginning. Only
 * the worker's thread comes here.
 */
@ApplicationScoped
class IndexUpdate {

    private static final Logger LOG = Logger.getLogger(IndexUpdate.class.getName());
    private static final int BATCH = 200;

    @Inject
    private ChangeQueue queue;

    @Inject
    private SubjectReader subjects;

    @Inject
    private OpenIndex open;

    @Inject
    private Teaching teaching;

    private @Nullable SearchIndex following;

    /**
     * Applies the next batch.
     *
     * @return whether there was anything to apply
     * @throws IOException if the index failed; close it and try again
     */
    boolean next() throws IOException {
        SearchIndex index = open.get();
        follow(index);
        List<Change> changes = queue.after(index.position(), BATCH);
        if (changes.isEmpty()) {
            return false;
        }
        for (Change change : lastOfEach(changes)) {
            bring(change, index);
        }
        index.commit(changes.getLast().position());
        return true;
    }

    private void follow(SearchIndex index) throws IOException {
        if (index != following && index.follow(queue.origin())) {
            LOG.info("The index belonged to another database and is filled again");
        }
        if (index != following) {
            teaching.everything(index);
        }
        following = index;
    }

    /** A thing that changed often within a batch is looked up once. */
    private static List<Change> lastOfEach(List<Change> changes) {
        return changes.reversed().stream().filter(firstSeen()).toList().reversed();
    }

    private static Predicate<Change> firstSeen() {
        Set<String> seen = new HashSet<>();
        return change -> seen.add(change.subject() + ":" + change.subjectId());
    }

    /** What cannot be read must not hold up the rest; it is told, and brought with its next change or the next filling. */
    private void bring(Change change, SearchIndex index) throws IOException {
        try {
            subjects.bring(change, index);
        } catch (RuntimeException e) {
            queue.last();
            LOG.log(Level.SEVERE, e, () -> "Left out of the index: " + change.subject() + " " + change.subjectId());
        }
    }
}
