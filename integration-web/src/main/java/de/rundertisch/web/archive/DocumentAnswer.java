package de.rundertisch.web.archive;

import de.rundertisch.core.archive.ArchivedDocument;
import de.rundertisch.core.archive.DocumentKind;
import de.rundertisch.core.archive.ExtractionState;
import de.rundertisch.core.archive.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document as programs see it.
 *
 * @param date day the document is from, null if unknown
 * @param language BCP 47 tag
 * @param size of the file in bytes
 * @param sha256 checksum of the file, 64 digits of lower-case hex
 * @param state how far its text has been read
 * @param failure why it could not be read, as a stable key; null unless the state is FAILED
 * @param pages pages stored so far
 * @param pagesExpected pages the file has, null as long as nobody knows
 * @param url the document's page for people, relative to the server
 */
@Schema(name = "Document")
public record DocumentAnswer(
        long id,
        String title,
        DocumentKind kind,
        LocalDate date,
        String language,
        Visibility visibility,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant uploadedAt,
        ExtractionState state,
        String failure,
        int pages,
        Integer pagesExpected,
        String url) {

    static DocumentAnswer of(ArchivedDocument document, String contextPath) {
        return new DocumentAnswer(
                document.id(),
                document.title(),
                document.description().kind(),
                document.description().date(),
                document.description().language(),
                document.visibility(),
                document.fileName(),
                document.mediaType(),
                document.file().size(),
                document.file().sha256(),
                document.uploadedAt(),
                document.extraction().state(),
                document.extraction().failure(),
                document.extraction().pageCount(),
                document.extraction().pagesExpected(),
                contextPath + "/archive/document?id=" + document.id());
    }
}
