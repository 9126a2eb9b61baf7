package de.rundertisch.core.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a document, as it comes from a form; checked when the document takes it.
 *
 * @param title null or blank at an upload lets the archive guess one from the file name, later from the file itself
 * @param kind null stands for a guess from the file name, in doubt {@link DocumentKind#OTHER}
 * @param date day the document is from, null if unknown
 * @param language BCP 47 tag of its text, null stands for German
 * @param fieldOfActionId the field of action it belongs to, null for none or several
 * @param visibility null stands for {@link Visibility#OFFICE}: nothing becomes public by forgetting to say so
 */
public record DocumentMetadata(
        @Nullable String title,
        @Nullable DocumentKind kind,
        @Nullable LocalDate date,
        @Nullable String language,
        @Nullable Long fieldOfActionId,
        @Nullable Visibility visibility) {

    /** Nothing said: everything is guessed, and only the office sees the document. */
    public static final DocumentMetadata NOTHING_SAID = new DocumentMetadata(null, null, null, null, null, null);
}
