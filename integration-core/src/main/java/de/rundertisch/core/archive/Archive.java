package de.rundertisch.core.archive;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What people do with the archive. Staff, moderators and administrators bring documents, describe and withdraw them; everybody who
 * is signed in reads those that are meant for partners. A document somebody may not see does not exist for them: every method
 * throws {@link BusinessException#notFound()} then.
 */
@ApplicationScoped
@Transactional
public class Archive {

    private static final Role[] KEEPERS = {Role.STAFF, Role.MODERATOR, Role.ADMINISTRATOR};

    @Inject
    private FileStore files;

    @Inject
    private DocumentRepository documents;

    @Inject
    private DocumentListing listing;

    @Inject
    private Registration registration;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Event<DocumentUploaded> uploaded;

    @Inject
    private Clock clock;

    /**
     * What became of an upload.
     *
     * @param documentId the new document, or the one that has the same content already
     * @param duplicate whether the content was there; then nothing was changed
     */
    public record Uploaded(long documentId, boolean duplicate) {}

    /**
     * Takes a file and lets it wait for its text to be read. Streams to disk in bounded memory outside any transaction of its own.
     * The caller closes the stream.
     *
     * @param fileName as the browser tells it, with or without folders
     * @throws BusinessException {@code archive.upload.empty}, {@code .tooLarge} (limit in MB), {@code .unsupported} (name),
     *     {@code .mismatch} (name), or a mistake in the metadata
     * @throws IOException if the stream broke off or the disk is full; nothing has been kept
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Uploaded upload(Actor actor, String fileName, InputStream content, DocumentMetadata said)
            throws IOException {
        actor.require(KEEPERS);
        FileName name = new FileName(fileName);
        try (ReceivedFile received = files.receive(content)) {
            String mediaType = MediaTypes.of(name, received.head());
            files.keep(received);
            return register(actor, received, name, mediaType, said);
        }
    }

    /** Tries again when another upload of the same content, new to the archive, was registered in the same moment. */
    private Uploaded register(
            Actor actor, ReceivedFile received, FileName name, String mediaType, DocumentMetadata said) {
        try {
            return registration.register(actor, received, name, mediaType, said);
        } catch (PersistenceException collision) {
            if (!documents.knows(received.sha256())) {
                throw collision;
            }
            return registration.register(actor, received, name, mediaType, said);
        }
    }

    /** Describes a document anew, as a whole. */
    public void describe(Actor actor, long documentId, DocumentMetadata metadata) {
        ArchivedDocument document = toChange(actor, documentId);
        documents.requireFields(metadata.fieldIds());
        document.describe(metadata, documents.organisation(metadata.organisationId()));
        changes.record(Subject.DOCUMENT, documentId);
    }

    /**
     * Documents that have been read and of whose description something is only guessed, oldest first.
     *
     * @param first how many to skip
     * @param size how many at most
     */
    public List<GuessedLine> guessed(Actor actor, int first, int size) {
        actor.require(KEEPERS);
        return listing.guessed(first, size);
    }

    /** How many {@link #guessed} there are. */
    public long countGuessed(Actor actor) {
        actor.require(KEEPERS);
        return listing.countGuessed();
    }

    /**
     * Documents with pages that are pictures of text nobody has recognised: those need it most first.
     *
     * @param first how many to skip
     * @param size how many at most
     */
    public List<PicturedLine> pictured(Actor actor, int first, int size) {
        actor.require(KEEPERS);
        return listing.pictured(first, size);
    }

    /** How many {@link #pictured} there are. */
    public long countPictured(Actor actor) {
        actor.require(KEEPERS);
        return listing.countPictured();
    }

    /** Says that what was guessed about these documents is right; those that this actor may not change are left out. */
    public void confirm(Actor actor, Collection<Long> ids) {
        actor.require(KEEPERS);
        ids.stream()
                .sorted()
                .map(documents::lock)
                .flatMap(Optional::stream)
                .filter(document -> shows(document, actor))
                .forEach(document -> document.description().confirm());
    }

    /** Takes a document out of everybody's sight, until {@link #restore}. */
    public void withdraw(Actor actor, long documentId) {
        ArchivedDocument document = toChange(actor, documentId);
        document.withdraw(documents.person(actor.personId()), clock.instant());
        changes.record(Subject.DOCUMENT, documentId);
    }

    /** Brings a withdrawn document back as it was; one that is not withdrawn stays as it is. */
    public void restore(Actor actor, long documentId) {
        actor.require(KEEPERS);
        documents.lock(documentId).orElseThrow(BusinessException::notFound).restore();
        uploaded.fire(new DocumentUploaded(documentId));
        changes.record(Subject.DOCUMENT, documentId);
    }

    /**
     * Lets the text of a document be read once more, after a failure or where none was found.
     *
     * @throws BusinessException {@code archive.retry.running} if it is being read or waits already
     */
    public void retryExtraction(Actor actor, long documentId) {
        ArchivedDocument document = toChange(actor, documentId);
        if (!document.extraction().state().done()) {
            throw new BusinessException("archive.retry.running");
        }
        document.extraction().retry();
        uploaded.fire(new DocumentUploaded(documentId));
    }

    /** One document with its file, uploader and organisation loaded. */
    public ArchivedDocument find(Actor actor, long documentId) {
        return documents
                .find(documentId)
                .filter(document -> shows(document, actor))
                .orElseThrow(BusinessException::notFound);
    }

    /**
     * A part of the list, read lazily.
     *
     * @param first how many to skip
     * @param size how many at most
     */
    public DocumentList list(Actor actor, DocumentFilter filter, int first, int size) {
        return listing.list(filter, actor.office(), first, size);
    }

    /** These documents as lines, in no order; those that this actor may not see are left out. */
    public List<DocumentLine> lines(Actor actor, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : listing.lines(ids, actor.office());
    }

    /** The years from which there are documents, the youngest first. */
    public List<Integer> years(Actor actor) {
        return listing.years(actor.office());
    }

    /** The untouched original; the caller closes it. Name, type and length are in {@link #find}. */
    public InputStream openOriginal(Actor actor, long documentId) throws IOException {
        return files.open(find(actor, documentId).file().sha256());
    }

    /** The text of one page; empty if the document has no such page, or no text yet. */
    public Optional<PageText> page(Actor actor, long documentId, int number) {
        find(actor, documentId);
        return documents.pages(documentId, number - 1, 1).stream()
                .filter(page -> page.number() == number)
                .findFirst();
    }

    static boolean shows(ArchivedDocument document, Actor actor) {
        return !document.withdrawn() && (document.visibility() == Visibility.PARTNERS || actor.office());
    }

    private ArchivedDocument toChange(Actor actor, long documentId) {
        actor.require(KEEPERS);
        return documents
                .lock(documentId)
                .filter(document -> shows(document, actor))
                .orElseThrow(BusinessException::notFound);
    }
}
