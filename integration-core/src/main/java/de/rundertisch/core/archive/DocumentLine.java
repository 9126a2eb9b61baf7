package de.rundertisch.core.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One document in a list.
 *
 * @param date day the document is from, null if unknown
 * @param failure key of the message that says why reading the text failed, null unless it did
 * @param pageCount pages stored so far
 * @param size of the file in bytes
 */
public record DocumentLine(
        long id,
        String title,
        DocumentKind kind,
        @Nullable LocalDate date,
        Visibility visibility,
        ExtractionState state,
        @Nullable String failure,
        int pageCount,
        String fileName,
        String mediaType,
        long size,
        Instant uploadedAt) {}
