package de.rundertisch.search.indexing;

import de.rundertisch.core.archive.Extractions;
import de.rundertisch.core.archive.PageText;
import de.rundertisch.core.archive.Suggestion;
import de.rundertisch.search.extraction.Deadline;
import de.rundertisch.search.extraction.ExtractedPage;
import de.rundertisch.search.extraction.ExtractedText;
import de.rundertisch.search.extraction.ExtractionFailed;
import de.rundertisch.search.extraction.TextExtraction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads one waiting document after the other. A bad file is marked with its reason, which is no event for the log's errors; a
 * file that takes the process with it is claimed again after the restart and given up by the archive after its third attempt.
 */
@ApplicationScoped
class DocumentExtraction {

    private static final Logger LOG = Logger.getLogger(DocumentExtraction.class.getName());

    @Inject
    private Extractions extractions;

    @Inject
    @ConfigProperty(name = "rundertisch.extraction.longest", defaultValue = "PT10M")
    private Duration longest;

    /**
     * Reads the document that has waited longest.
     *
     * @param stopping whether the server is going down: the document is then given back
     * @return false if none waits
     */
    boolean next(BooleanSupplier stopping) {
        Optional<Extractions.Claim> claim = extractions.claimNext();
        claim.ifPresent(one -> read(one, stopping));
        return claim.isPresent();
    }

    private void read(Extractions.Claim claim, BooleanSupplier stopping) {
        Batches batches = new Batches(claim, stopping);
        try {
            ExtractedText text = TextExtraction.read(
                    extractions.original(claim), claim.fileName(), Deadline.in(longest), batches::take);
            batches.store();
            finish(claim, text);
        } catch (ExtractionFailed e) {
            LOG.log(Level.INFO, "No text from document {0}: {1}", new Object[] {claim.documentId(), e.reason()});
            extractions.markFailed(claim, e.reason().key());
        } catch (ClaimLost e) {
            LOG.log(Level.FINE, "Somebody else reads document {0}", claim.documentId());
        } catch (ServerStops e) {
            extractions.giveBack(claim);
        }
    }

    private void finish(Extractions.Claim claim, ExtractedText text) {
        extractions.suggest(claim, new Suggestion(text.title(), null, null, null, null, Set.of()));
        if (text.hasText()) {
            extractions.markSearchable(claim);
        } else {
            extractions.markNoText(claim);
        }
    }

    /** Brings pages to the archive some at a time: few transactions, little memory, and a sign of life now and then. */
    private final class Batches {

        private static final int MOST_PAGES = 50;
        private static final int MOST_CHARACTERS = 2_000_000;
        private static final long SIGN_OF_LIFE_NANOS = 20_000_000_000L;

        private final Extractions.Claim claim;
        private final BooleanSupplier stopping;
        private final List<PageText> pages = new ArrayList<>();
        private int characters;
        private @Nullable Integer expected;
        private long lastStored = System.nanoTime();

        Batches(Extractions.Claim claim, BooleanSupplier stopping) {
            this.claim = claim;
            this.stopping = stopping;
        }

        void take(ExtractedPage page, @Nullable Integer expectedPages) {
            if (stopping.getAsBoolean()) {
                throw new ServerStops();
            }
            pages.add(new PageText(page.number(), page.label(), page.text()));
            characters += page.text().length();
            expected = expectedPages;
            boolean silent = System.nanoTime() - lastStored > SIGN_OF_LIFE_NANOS;
            if (pages.size() >= MOST_PAGES || characters >= MOST_CHARACTERS || silent) {
                store();
            }
        }

        void store() {
            if (!extractions.storePages(claim, pages, expected)) {
                throw new ClaimLost();
            }
            pages.clear();
            characters = 0;
            lastStored = System.nanoTime();
        }
    }

    /** The archive has given the document to another worker, or it was withdrawn. */
    private static final class ClaimLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Reading is broken off because the server goes down. */
    private static final class ServerStops extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
