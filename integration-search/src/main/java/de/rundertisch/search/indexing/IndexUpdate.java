package de.rundertisch.search.indexing;

import de.rundertisch.core.changes.Change;
import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.search.engine.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
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
    private Bringing bringing;

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
            open.filled();
            return false;
        }
        bringing.bring(changes, index);
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
}
