package de.rundertisch.search.indexing;

import de.rundertisch.core.changes.ChangesCommitted;
import de.rundertisch.core.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;

/**
 * Keeps the index up to date in the background, from the start of the application to its end. Woken by every commit of something
 * that can be found; when the index fails it is closed, opened as it was last committed, and read on from there.
 */
@ApplicationScoped
class IndexWorker extends Worker {

    @Inject
    private IndexUpdate update;

    @Inject
    private OpenIndex open;

    @Inject
    private Rebuilding rebuilding;

    IndexWorker() {
        super("Index");
    }

    void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangesCommitted committed) {
        hurry();
    }

    /** A failure is tried again after the usual rest; it is told once, not at every attempt. */
    @Override
    protected boolean step() {
        try {
            boolean more = update.next();
            open.succeeded();
            rebuilding.replaceOutdated();
            return rebuilding.step() || more;
        } catch (IOException | RuntimeException e) {
            open.failed(e);
            return false;
        }
    }
}
