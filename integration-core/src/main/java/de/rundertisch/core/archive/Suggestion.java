package de.rundertisch.core.archive;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file's content lets one guess about the document.
 *
 * @param title the title it gives itself, null if none
 * @param kind null if nothing in it tells
 * @param dateInText day that the text itself names as its own; believed before a date in the file's name
 * @param dateOfFile day on which the file says it was made; believed only where nothing else tells
 * @param language BCP 47 tag, null if unsure
 * @param fieldIds ids of the fields of action it seems to be about, maybe none
 */
public record Suggestion(
        @Nullable String title,
        @Nullable DocumentKind kind,
        @Nullable LocalDate dateInText,
        @Nullable LocalDate dateOfFile,
        @Nullable String language,
        Set<Long> fieldIds) {

    /** Nothing could be guessed. */
    public static final Suggestion NONE = new Suggestion(null, null, null, null, null, Set.of());

    public Suggestion {
        fieldIds = Set.copyOf(fieldIds);
    }

    /** The most believable of all dates. */
    @Nullable
    LocalDate date(@Nullable LocalDate inFileName) {
        if (dateInText != null) {
            return dateInText;
        }
        return inFileName != null ? inFileName : dateOfFile;
    }
}
