package de.rundertisch.search.indexing;

import de.rundertisch.core.searches.SearchSaved;
import de.rundertisch.core.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;

/** Asks the saved searches in the background, from the start of the application to its end; looks every other second for what the index has taken in. */
@ApplicationScoped
class SavedSearchWorker extends Worker {

    private static final Duration IDLE = Duration.ofSeconds(2);

    @Inject
    private SavedSearchAsking asking;

    SavedSearchWorker() {
        super("Saved searches", IDLE);
    }

    void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) SearchSaved saved) {
        hurry();
    }

    @Override
    protected boolean step() throws IOException {
        return asking.begin() || asking.next();
    }
}
