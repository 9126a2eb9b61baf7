package de.rundertisch.search.indexing;

import de.rundertisch.core.changes.Change;
import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.search.engine.SearchIndex;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Builds a second index from the whole queue while the first one serves and follows the database, and puts it in its place when it has come
 * as far: because somebody wants it, or because the first one was written by an older version. Works in small steps on the thread that also keeps the first index up to date: so nobody waits for a rebuild, and in
 * the moment of the change nothing can come in between. A rebuild that fails or whose process dies leaves the first index as it is.
 */
@ApplicationScoped
class Rebuilding {

    private static final Logger LOG = Logger.getLogger(Rebuilding.class.getName());
    private static final Duration STEP = Duration.ofMillis(300);
    private static final Duration REST_AFTER_FAILURE = Duration.ofMinutes(1);
    private static final int BATCH = 50;

    @Inject
    private ChangeQueue queue;

    @Inject
    private Bringing bringing;

    @Inject
    private OpenIndex open;

    private volatile boolean wanted;
    private volatile long reached;
    private @Nullable SearchIndex next;
    private long notBefore = System.nanoTime();

    /** Begins with the next step; while one is going on, nothing. */
    void want() {
        wanted = true;
    }

    /** An index of an older version gets a successor by itself; after a failure, which is told in the log, not at once again. */
    void replaceOutdated() throws IOException {
        if (!wanted && open.get().outdated() && System.nanoTime() - notBefore >= 0) {
            want();
        }
    }

    /** Up to which change the successor is, null if none is being built. */
    @Nullable
    Long reached() {
        return wanted ? reached : null;
    }

    /**
     * Does some work.
     *
     * @return whether there is more
     */
    boolean step() {
        if (!wanted) {
            return false;
        }
        try {
            return work();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "The rebuild of the index was broken off; the old one goes on serving");
            abandon();
            notBefore = System.nanoTime() + REST_AFTER_FAILURE.toNanos();
            return false;
        }
    }

    private boolean work() throws IOException {
        SearchIndex successor = successor();
        long end = System.nanoTime() + STEP.toNanos();
        while (System.nanoTime() - end < 0) {
            List<Change> changes = queue.after(reached, BATCH);
            if (changes.isEmpty()) {
                successor.commit(reached);
                open.change(successor);
                next = null;
                wanted = false;
                LOG.log(Level.INFO, "The index was rebuilt up to position {0}", reached);
                return false;
            }
            bringing.bring(changes, successor);
            reached = changes.getLast().position();
        }
        return true;
    }

    private SearchIndex successor() throws IOException {
        SearchIndex successor = next;
        if (successor == null) {
            reached = 0;
            successor = open.successor();
            successor.follow(queue.origin());
            next = successor;
        }
        return successor;
    }

    /** What was built so far is deleted with the next rebuild or start. */
    @PreDestroy
    void abandon() {
        wanted = false;
        SearchIndex unfinished = next;
        next = null;
        if (unfinished != null) {
            try {
                unfinished.close();
            } catch (IOException e) {
                LOG.log(Level.FINE, "The unfinished index could not be closed in order", e);
            }
        }
    }
}
