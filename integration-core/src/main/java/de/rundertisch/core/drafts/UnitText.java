package de.rundertisch.core.drafts;

import de.rundertisch.core.drafts.VersionOutline.ChapterLine;
import de.rundertisch.core.drafts.VersionText.Span;
import de.rundertisch.core.drafts.text.ParagraphKind;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One reading unit with its text, and the outline of the version it belongs to.
 *
 * @param unit which one, from 1
 */
public record UnitText(VersionOutline outline, int unit, List<ChapterText> chapters) {

    /** A chapter with its own paragraphs. */
    public record ChapterText(ChapterLine line, List<ParagraphText> paragraphs) {}

    /**
     * A paragraph.
     *
     * @param lock counts changes; sent back by forms
     * @param number what people say at a table, such as "2.1.3"
     * @param listLevel depth in its list from 0
     * @param marker of a list item or note, such as "a)"
     * @param text plain; rows and cells of a table are separated by line feeds and tabs
     * @param textStart where the text starts in {@link VersionText}; null while the version is worked on
     */
    public record ParagraphText(
            long id,
            int lock,
            UUID lastingId,
            String number,
            ParagraphKind kind,
            int listLevel,
            @Nullable String marker,
            String text,
            @Nullable Integer textStart) {

        /** The cells of a table, row by row; one cell for other kinds. */
        public List<List<String>> rows() {
            return text.lines().map(row -> Arrays.asList(row.split("\t", -1))).toList();
        }
    }

    /** Where its headings and paragraphs stand in {@link VersionText}; empty while the version is worked on. */
    public List<Span> spans() {
        return chapters.stream()
                .flatMap(chapter -> Stream.concat(
                        span(
                                chapter.line().id(),
                                chapter.line().lastingId(),
                                true,
                                chapter.line().textStart(),
                                chapter.line().title()),
                        chapter.paragraphs().stream()
                                .flatMap(p -> span(p.id(), p.lastingId(), false, p.textStart(), p.text()))))
                .toList();
    }

    private static Stream<Span> span(long id, UUID lastingId, boolean heading, @Nullable Integer start, String text) {
        return start == null
                ? Stream.empty()
                : Stream.of(new Span(id, lastingId, heading, start, start + text.length()));
    }

    public boolean first() {
        return unit == 1;
    }

    public boolean last() {
        return unit >= outline.units();
    }
}
