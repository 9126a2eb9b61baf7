package de.rundertisch.search.indexing;

import de.rundertisch.core.searches.SearchSaved;
import de.rundertisch.core.shared.Background;
import de.rundertisch.core.shared.SchemaReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;

/** Asks the saved searches in the background, from the start of the application to its end; looks every other second for what the index has taken in. */
@ApplicationScoped
class SavedSearchWorker {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(2);

    @Inject
    private SavedSearchAsking asking;

    @Resource
    private ManagedThreadFactory threads;

    private final Background background = new Background("Saved searches", IDLE, this::step);

    void begin(@Observes SchemaReady ready) {
        background.start(threads);
    }

    void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) SearchSaved saved) {
        background.wake();
    }

    private boolean step() throws IOException {
        return asking.begin() || asking.next();
    }

    @PreDestroy
    void end() {
        background.stop(PATIENCE);
    }
}
