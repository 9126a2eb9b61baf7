package de.rundertisch.core.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The canonical text of a published version: chapter titles and paragraph texts in reading order, joined by single line feeds;
 * numbers and list markers are not part of it. Passages are stored as positions in this text. Because a published version never
 * changes, neither does its text, and start positions are stored with chapters and paragraphs on publication.
 *
 * @param text the whole text
 * @param spans what stands where, in order; there is one line feed between neighbours
 */
public record VersionText(String text, List<Span> spans) {

    /**
     * A title or a paragraph.
     *
     * @param id of the {@link Chapter} or {@link Paragraph} entity
     * @param heading whether it is a chapter's title
     * @param start first position, UTF-16 units
     * @param end position behind the last one
     */
    public record Span(long id, UUID lastingId, boolean heading, int start, int end) {}

    /** A title or paragraph that is to be joined. */
    record Piece(long id, UUID lastingId, boolean heading, String text) {}

    static VersionText of(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            text.append(spans.isEmpty() ? "" : "\n");
            int start = text.length();
            text.append(piece.text());
            spans.add(new Span(piece.id(), piece.lastingId(), piece.heading(), start, text.length()));
        }
        return new VersionText(text.toString(), List.copyOf(spans));
    }

    /** Tells chapters and paragraphs where they start. */
    static void settle(List<Chapter> chapters) {
        int start = 0;
        for (Chapter chapter : chapters) {
            chapter.startAt(start);
            start += chapter.title().length() + 1;
            for (Paragraph paragraph : chapter.paragraphs()) {
                paragraph.startAt(start);
                start += paragraph.text().length() + 1;
            }
        }
    }

    /** What stands at a position; empty outside the text and on the line feed between two spans. */
    public Optional<Span> at(int position) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (position < span.start()) {
                high = middle - 1;
            } else if (position >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }
}
