package de.rundertisch.core.archive;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a document, as it comes from a form; checked when the document takes it.
 *
 * @param title null or blank at an upload lets the archive guess one from the file name, later from the file itself
 * @param kind null stands for a guess, in doubt {@link DocumentKind#OTHER}
 * @param date day the document is from, null if unknown; at an upload null is guessed
 * @param language BCP 47 tag of its text, null stands for German; at an upload null is guessed
 * @param fieldIds the fields of action it belongs to, null at an upload lets the archive guess them
 * @param organisationId whose document it is, null for the office's own; at an upload null stands for the uploader's organisation
 * @param visibility null stands for {@link Visibility#OFFICE}: nothing becomes public by forgetting to say so
 */
public record DocumentMetadata(
        @Nullable String title,
        @Nullable DocumentKind kind,
        @Nullable LocalDate date,
        @Nullable String language,
        @Nullable Set<Long> fieldIds,
        @Nullable Long organisationId,
        @Nullable Visibility visibility) {

    /** Nothing said: everything is guessed, and only the office sees the document. */
    public static final DocumentMetadata NOTHING_SAID = new DocumentMetadata(null, null, null, null, null, null, null);

    /** The same, for these readers. */
    public DocumentMetadata visibleTo(@Nullable Visibility readers) {
        return new DocumentMetadata(title, kind, date, language, fieldIds, organisationId, readers);
    }

    /** The same under another title. */
    public DocumentMetadata entitled(String other) {
        return new DocumentMetadata(other, kind, date, language, fieldIds, organisationId, visibility);
    }

    /** The same as another kind; null lets it be guessed. */
    public DocumentMetadata as(@Nullable DocumentKind other) {
        return new DocumentMetadata(title, other, date, language, fieldIds, organisationId, visibility);
    }

    /** What is left to guess. */
    Set<Described> gaps() {
        Set<Described> gaps = EnumSet.noneOf(Described.class);
        gap(gaps, Described.TITLE, title == null || title.isBlank());
        gap(gaps, Described.KIND, kind == null);
        gap(gaps, Described.DATE, date == null);
        gap(gaps, Described.LANGUAGE, language == null || language.isBlank());
        gap(gaps, Described.FIELDS, fieldIds == null);
        return gaps;
    }

    private static void gap(Set<Described> gaps, Described what, boolean missing) {
        if (missing) {
            gaps.add(what);
        }
    }
}
