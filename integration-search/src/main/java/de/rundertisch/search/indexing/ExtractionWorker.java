package de.rundertisch.search.indexing;

import de.rundertisch.core.archive.DocumentUploaded;
import de.rundertisch.core.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;

/** Reads the text of uploaded documents in the background, the oldest first, from the start of the application to its end. */
@ApplicationScoped
class ExtractionWorker extends Worker {

    @Inject
    private DocumentExtraction extraction;

    ExtractionWorker() {
        super("Extraction");
    }

    void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentUploaded uploaded) {
        hurry();
    }

    @Override
    protected boolean step() throws IOException {
        return extraction.next(this::stopping);
    }
}
