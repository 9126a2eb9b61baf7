package de.rundertisch.search.extraction;

import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be, after all its pages have been handed to the {@link PageSink}.
 *
 * @param mediaType by its content, whatever its name says
 * @param title the title the file gives itself, null if none
 * @param pages number of pages or sections
 * @param hasText false for a scan: there are pages, but no letters on them
 */
public record ExtractedText(MediaType mediaType, @Nullable String title, int pages, boolean hasText) {}
