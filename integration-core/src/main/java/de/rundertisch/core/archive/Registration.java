package de.rundertisch.core.archive;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The short transaction at the end of an upload: the file lies at its place already, now the database learns of it. Two uploads of
 * the same content are put in order by the lock on the content's row, so that the second one sees the first one's document.
 */
@ApplicationScoped
class Registration {

    @Inject
    private DocumentRepository documents;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Event<DocumentUploaded> uploaded;

    @Inject
    private Clock clock;

    @Transactional
    Archive.Uploaded register(
            Actor actor, ReceivedFile received, FileName name, String mediaType, DocumentMetadata said) {
        Instant now = clock.instant();
        documents.requireFields(said.fieldIds());
        Organisation whose = documents.organisation(said.organisationId());
        StoredFile file = documents.lockedFile(received, now);
        Optional<ArchivedDocument> same = documents.of(file).stream()
                .filter(document -> Archive.shows(document, actor))
                .findFirst();
        if (same.isPresent()) {
            return new Archive.Uploaded(same.get().id(), true);
        }
        ArchivedDocument document =
                new ArchivedDocument(file, name, mediaType, said, whose, documents.upload(actor, now));
        documents.add(document);
        uploaded.fire(new DocumentUploaded(document.id()));
        changes.record(Subject.DOCUMENT, document.id());
        return new Archive.Uploaded(document.id(), false);
    }
}
