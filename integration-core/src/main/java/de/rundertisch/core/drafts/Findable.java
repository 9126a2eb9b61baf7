package de.rundertisch.core.drafts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A published version as search wants it.
 *
 * @param latest whether it is the newest published version of its draft
 * @param pieces all paragraphs in reading order
 */
public record Findable(
        long versionId,
        int number,
        long draftId,
        String title,
        Instant publishedAt,
        boolean latest,
        List<Piece> pieces) {

    /**
     * A paragraph to be found.
     *
     * @param paragraphNumber what people say at a table, such as "2.1.3"
     * @param chapter lasting id of its chapter
     * @param unit reading unit it is shown in, from 1
     */
    public record Piece(
            long paragraphId,
            UUID lastingId,
            String paragraphNumber,
            UUID chapter,
            String chapterTitle,
            String text,
            int unit) {}
}
