package de.rundertisch.search.indexing;

import de.rundertisch.core.archive.Extractions;
import de.rundertisch.search.extraction.ExtractedText;
import de.rundertisch.search.extraction.ExtractionFailed;
import de.rundertisch.search.extraction.FailureReason;
import de.rundertisch.search.isolation.IsolatedExtraction;
import de.rundertisch.search.isolation.ReadingLimits;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads waiting documents for a worker, one after the other, in a process of its own; each worker has its own. A bad file is marked with its reason, which is no event for
 * the log's errors. A file that takes the reading process with it is tried once more, in case it was not the file's fault; one that
 * takes the server with it is claimed again after the restart and given up by the archive after its third attempt.
 */
@Dependent
class DocumentExtraction {

    private static final Logger LOG = Logger.getLogger(DocumentExtraction.class.getName());
    private static final int ATTEMPTS_AT_A_CRASH = 2;

    @Inject
    private Extractions extractions;

    @Inject
    private Readiness readiness;

    @Inject
    private Findings findings;

    @Inject
    private SlowReading slow;

    private IsolatedExtraction isolated;

    @PostConstruct
    void begin() {
        ReadingLimits limits = readiness.limits();
        isolated = new IsolatedExtraction(limits);
    }

    /**
     * Reads the document that has waited longest. No process is kept when none waits.
     *
     * @param stopping whether the server is going down: the document is then given back
     * @return false if none waits
     * @throws IOException if no process can be started; the document has been given back
     */
    boolean next(BooleanSupplier stopping) throws IOException {
        Optional<Extractions.Claim> claim = extractions.claimNext();
        if (claim.isEmpty()) {
            isolated.close();
            return readiness.requeueScans();
        }
        slow.begins(claim.get().documentId());
        try {
            read(claim.get(), stopping);
        } finally {
            slow.ends(claim.get().documentId());
        }
        return true;
    }

    /**
     * Reads the smallest of the documents that wait while {@link #next} of another worker is busy with one for long. If it turns out not to
     * be quick either, it is given back and left to the other worker.
     *
     * @param stopping whether the server is going down
     * @return false if the other worker is not busy for long or nothing quick waits
     * @throws IOException if no process can be started; the document has been given back
     */
    boolean nextQuick(BooleanSupplier stopping) throws IOException {
        Optional<Extractions.Claim> claim =
                slow.underWay() ? extractions.claimSmallest(slow.known()) : Optional.empty();
        if (claim.isEmpty()) {
            isolated.close();
            return false;
        }
        BooleanSupplier tooLong = slow.since(System.nanoTime());
        if (!read(claim.get(), () -> stopping.getAsBoolean() || tooLong.getAsBoolean())) {
            slow.note(claim.get().documentId());
        }
        return true;
    }

    /** @return false if it was broken off */
    private boolean read(Extractions.Claim claim, BooleanSupplier breakOff) throws IOException {
        PageBatches batches = new PageBatches(extractions, claim, breakOff);
        try {
            ExtractedText text = isolated.read(extractions.original(claim), claim.fileName(), batches);
            batches.finish();
            findings.finish(claim, text, batches);
        } catch (ExtractionFailed e) {
            fail(claim, e.reason());
        } catch (PageBatches.ClaimLost e) {
            LOG.log(Level.FINE, "Somebody else reads document {0}", claim.documentId());
        } catch (PageBatches.BrokenOff e) {
            extractions.giveBack(claim);
            return false;
        } catch (IOException e) {
            extractions.giveBack(claim);
            throw e;
        }
        return true;
    }

    private void fail(Extractions.Claim claim, FailureReason reason) {
        LOG.log(Level.INFO, "No text from document {0}: {1}", new Object[] {claim.documentId(), reason});
        if (reason == FailureReason.CRASHED && claim.attempt() < ATTEMPTS_AT_A_CRASH) {
            extractions.tryAgain(claim);
        } else {
            extractions.markFailed(claim, reason.key());
        }
    }

    /** Ends the reading process, also in the middle of a file. */
    @PreDestroy
    void end() {
        isolated.close();
    }
}
