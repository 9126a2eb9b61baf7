package de.rundertisch.search.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be, after all its pages have been handed to the {@link PageSink}.
 *
 * @param mediaType by its content, whatever its name says
 * @param title the title the file gives itself, or else its first and largest heading; null if none
 * @param date the day on which the file says it was made, null if it does not say
 * @param pages number of pages or sections
 * @param hasText false for a scan: there are pages, but no letters on them
 */
public record ExtractedText(
        MediaType mediaType,
        @Nullable String title,
        @Nullable LocalDate date,
        int pages,
        boolean hasText) {}
