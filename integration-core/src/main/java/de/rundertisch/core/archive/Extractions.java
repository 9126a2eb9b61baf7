package de.rundertisch.core.archive;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The worker's side of the archive: claims documents, brings the text of their pages, and says how it ended. Call every method in
 * a transaction of its own; all of them are short. A worker that dies needs no cleaning up: when its claim shows no life for the
 * length of the lease ({@code rundertisch.extraction.lease}, two minutes by default), the document is claimed anew, at most three
 * times. Several workers on several nodes do not get into each other's way.
 */
@ApplicationScoped
@Transactional
public class Extractions {

    private static final int CANDIDATES = 20;
    private static final int MOST_REQUEUED = 500;

    @Inject
    private FileStore files;

    @Inject
    private DocumentRepository documents;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "rundertisch.extraction.lease", defaultValue = "PT2M")
    private Duration lease;

    /**
     * One attempt of one worker at one document.
     *
     * @param attempt from 1; tells this claim from earlier ones
     * @param fileName what the file was called where it came from, for log lines
     * @param mediaType what it is by its first bytes: PDF, DOCX, ODT, {@code text/html} or {@code text/plain}
     * @param sha256 checksum of the content
     * @param size in bytes
     * @param language BCP 47 tag
     */
    public record Claim(
            long documentId,
            int attempt,
            String fileName,
            String mediaType,
            String sha256,
            long size,
            String language) {}

    /**
     * Claims the document that has waited longest. Its pages of an earlier attempt are gone afterwards.
     *
     * @return empty if no document waits
     */
    public Optional<Claim> claimNext() {
        Instant now = clock.instant();
        return claim(documents.claimCandidates(now.minus(lease), CANDIDATES), now);
    }

    /**
     * Claims the smallest file that waits and that no worker has failed at, for a worker that reads what is quick beside another that is
     * busy for long. Whether a file is quick is not known before: give it back when it is not, and name it here from then on.
     *
     * @param except ids of documents to leave alone
     * @return empty if none waits, or if another worker was quicker
     */
    public Optional<Claim> claimSmallest(Set<Long> except) {
        List<Long> waiting = documents.waitingSmallestFirst(except.size() + 1);
        List<Long> first =
                waiting.stream().filter(id -> !except.contains(id)).limit(1).toList();
        return claim(first, clock.instant());
    }

    private Optional<Claim> claim(List<Long> candidates, Instant now) {
        return candidates.stream()
                .map(documents::lock)
                .flatMap(Optional::stream)
                .filter(document -> document.extraction().claimable(now, lease))
                .map(document -> begin(document, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Claim> begin(ArchivedDocument document, Instant now) {
        document.extraction().begin(now);
        documents.deletePages(document);
        if (document.extraction().state() != ExtractionState.EXTRACTING) {
            changes.record(Subject.DOCUMENT, document.id());
            return Optional.empty();
        }
        StoredFile file = document.file();
        return Optional.of(new Claim(
                document.id(),
                document.extraction().attempts(),
                document.fileName(),
                document.mediaType(),
                file.sha256(),
                file.size(),
                document.description().language()));
    }

    /** Where the original lies, for reading only. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Path original(Claim claim) {
        return files.place(claim.sha256());
    }

    /**
     * Stores pages and shows life. Bring them in order and in batches that fit in memory, some fifty at a time; an empty list only
     * shows life. Pages without text belong in between, so that numbers match the file.
     *
     * @param expected how many pages the file has, null if unknown
     * @return false if the claim is lost, because it took too long or the document was withdrawn: stop then
     */
    public boolean storePages(Claim claim, List<PageText> pages, @Nullable Integer expected) {
        Optional<ArchivedDocument> running = running(claim);
        running.ifPresent(document -> {
            pages.forEach(page -> documents.add(new Page(document, page)));
            document.extraction().progress(pages.size(), expected, clock.instant());
        });
        return running.isPresent();
    }

    /** Offers what the content lets one guess; taken where nobody has said anything. */
    public void suggest(Claim claim, Suggestion suggestion) {
        running(claim).ifPresent(document -> document.description().suggest(suggestion));
    }

    /** Tells how many pages are pictures of text that could not be recognised, because no recognition is installed. */
    public void notePictured(Claim claim, int pages) {
        running(claim).ifPresent(document -> document.extraction().notePictured(pages));
    }

    /** All pages are stored: the document can be found. */
    public void markSearchable(Claim claim) {
        finish(claim, Extraction::succeed);
    }

    /** The file is sound but holds no text, as a scan does. Pages stored so far stay, so that the viewer can count them. */
    public void markNoText(Claim claim) {
        finish(claim, Extraction::findNoText);
    }

    /**
     * The text can not be read, and trying again will not help.
     *
     * @param reasonKey key of a message such as {@code archive.failed.encrypted}
     */
    public void markFailed(Claim claim, String reasonKey) {
        finish(claim, extraction -> extraction.fail(reasonKey));
    }

    /** Lets the document be claimed again; the attempt counts, so this does not go on for ever. */
    public void tryAgain(Claim claim) {
        running(claim).ifPresent(document -> document.extraction().tryAgain());
    }

    /**
     * Lets documents wait again that have pictures of text nobody has recognised, a few hundred at a time.
     *
     * @return how many wait now
     */
    public int requeuePictured() {
        List<Long> pictured = documents.pictured(MOST_REQUEUED);
        pictured.stream()
                .map(documents::lock)
                .flatMap(Optional::stream)
                .filter(document -> document.extraction().state().done())
                .forEach(document -> document.extraction().retry());
        return pictured.size();
    }

    /** Gives the document back untouched by this attempt, because the server is stopping. */
    public void giveBack(Claim claim) {
        finish(claim, Extraction::giveBack);
    }

    private void finish(Claim claim, Consumer<Extraction> outcome) {
        running(claim).ifPresent(document -> {
            outcome.accept(document.extraction());
            changes.record(Subject.DOCUMENT, claim.documentId());
        });
    }

    private Optional<ArchivedDocument> running(Claim claim) {
        return documents
                .lock(claim.documentId())
                .filter(document ->
                        !document.withdrawn() && document.extraction().isRunning(claim.attempt()));
    }
}
