package de.rundertisch.core.archive;

import de.rundertisch.core.partners.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * What the index reads when the change queue names a document, and page by page when it is built anew. Shows everything that
 * anybody may find; whom to show it to is said by {@link FindableDocument#visibility()} and decided at the question.
 */
@ApplicationScoped
@Transactional
public class ArchiveFindables {

    @Inject
    private DocumentRepository documents;

    /** A document as it is now; empty if it is withdrawn or there is none: then it must not be found. */
    public Optional<FindableDocument> find(long documentId) {
        return documents
                .find(documentId)
                .filter(document -> !document.withdrawn())
                .map(this::findable);
    }

    private FindableDocument findable(ArchivedDocument document) {
        Description said = document.description();
        Organisation whose = said.organisation();
        return new FindableDocument(
                document.id(),
                said.title(),
                said.kind(),
                said.date(),
                said.language(),
                documents.fields(said.fieldIds()).stream()
                        .map(field -> new FindableDocument.Named(field.id(), field.title()))
                        .toList(),
                whose == null ? null : new FindableDocument.Named(whose.id(), whose.name()),
                document.visibility(),
                !document.extraction().state().done(),
                document.extraction().pageCount());
    }

    /**
     * The next pages of a document, in order.
     *
     * @param after number of the last page already read, 0 to begin
     * @param limit how many at most; a page holds up to a million characters
     */
    public List<PageText> pages(long documentId, int after, int limit) {
        return documents.pages(documentId, after, limit);
    }

    /**
     * The next documents that can be found, by id.
     *
     * @param after the last id already read, 0 to begin
     */
    public List<Long> ids(long after, int limit) {
        return documents.ids(after, limit);
    }
}
