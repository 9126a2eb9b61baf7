package de.rundertisch.search.indexing;

import de.rundertisch.core.archive.DocumentUploaded;
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

/** Reads the text of uploaded documents in the background, one after the other, from the start of the application to its end. */
@ApplicationScoped
class ExtractionWorker {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private DocumentExtraction extraction;

    @Resource
    private ManagedThreadFactory threads;

    private final Background background = new Background("Extraction", this::step);

    void begin(@Observes SchemaReady ready) {
        background.start(threads);
    }

    void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentUploaded uploaded) {
        background.wake();
    }

    private boolean step() throws IOException {
        return extraction.next(background::stopping);
    }

    @PreDestroy
    void end() {
        background.stop(PATIENCE);
    }
}
