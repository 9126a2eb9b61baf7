package de.rundertisch.search.extraction;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads a file as the worker does and keeps all of it for assertions. */
record Reading(ExtractedText result, List<ExtractedPage> pages) {

    static Reading of(Path file) throws ExtractionFailed {
        return of(file, file.getFileName().toString());
    }

    static Reading of(Path file, String name) throws ExtractionFailed {
        return of(file, name, Recogniser.none());
    }

    static Reading of(Path file, String name, Recogniser recogniser) throws ExtractionFailed {
        List<ExtractedPage> pages = new ArrayList<>();
        ExtractedText result = TextExtraction.read(
                file, name, Deadline.in(Duration.ofMinutes(2)), recogniser, (page, expected) -> pages.add(page));
        return new Reading(result, pages);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        pages.forEach(page -> text.append(page.text()).append('\n'));
        return text.toString().strip();
    }
}
