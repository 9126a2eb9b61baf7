package de.rundertisch.search.indexing;

import de.rundertisch.core.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/**
 * Reads small files in the background while {@link ExtractionWorker} has been busy with one file for long, so that an invitation does not
 * wait for a scanned book. Looks once a second; its process exists only meanwhile, so that a server never runs more than two.
 */
@ApplicationScoped
class QuickExtractionWorker extends Worker {

    @Inject
    private DocumentExtraction extraction;

    QuickExtractionWorker() {
        super("Quick extraction");
    }

    @Override
    protected boolean step() throws IOException {
        return extraction.nextQuick(this::stopping);
    }
}
