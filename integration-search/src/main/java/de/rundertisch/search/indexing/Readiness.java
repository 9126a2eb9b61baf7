package de.rundertisch.search.indexing;

import de.rundertisch.core.archive.Extractions;
import de.rundertisch.search.extraction.Recogniser;
import de.rundertisch.search.isolation.ReadingLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What this server can read and what a file may cost. Looks now and then whether the recognition of scanned pages has been installed
 * meanwhile, and then lets the documents that need it be read again.
 */
@ApplicationScoped
public class Readiness {

    private static final Logger LOG = Logger.getLogger(Readiness.class.getName());

    @Inject
    private Extractions extractions;

    @Inject
    @ConfigProperty(name = "rundertisch.extraction.longest", defaultValue = "PT10M")
    private Duration longest;

    @Inject
    @ConfigProperty(name = "rundertisch.extraction.silence", defaultValue = "PT90S")
    private Duration silence;

    @Inject
    @ConfigProperty(name = "rundertisch.extraction.megabytes", defaultValue = "512")
    private int megabytes;

    @Inject
    @ConfigProperty(name = "rundertisch.ocr.tesseract", defaultValue = "tesseract")
    private String tesseract;

    @Inject
    @ConfigProperty(name = "rundertisch.ocr.look", defaultValue = "PT10M")
    private Duration between;

    private long nextLook = System.nanoTime();

    ReadingLimits limits() {
        return new ReadingLimits(longest, silence, megabytes, tesseract);
    }

    /** Whether scanned pages can be recognised now. */
    public boolean recognises() {
        return Recogniser.at(tesseract).installed();
    }

    /** @return whether documents wait to be read again */
    boolean requeueScans() {
        if (System.nanoTime() - nextLook < 0) {
            return false;
        }
        nextLook = System.nanoTime() + between.toNanos();
        int waiting = recognises() ? extractions.requeuePictured() : 0;
        if (waiting > 0) {
            LOG.info(
                    () -> waiting + " documents with scanned pages are read again, because they can be recognised now");
        }
        return waiting > 0;
    }
}
