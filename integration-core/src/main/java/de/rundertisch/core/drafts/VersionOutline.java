package de.rundertisch.core.drafts;

import de.rundertisch.core.drafts.text.ChapterNumbers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version without its paragraphs: what the contents rail and the page head show.
 *
 * @param lock counts changes of the version itself; sent back by forms
 * @param number of the version within its draft
 * @param publishedAt null while it is worked on
 * @param chapters in reading order
 * @param units how many reading units there are
 */
public record VersionOutline(
        long versionId,
        int lock,
        int number,
        VersionState state,
        @Nullable Instant publishedAt,
        @Nullable String note,
        long draftId,
        String title,
        @Nullable String description,
        List<ChapterLine> chapters,
        int units) {

    /**
     * A chapter in the contents.
     *
     * @param lock counts changes; sent back by forms
     * @param number what people say at a table, such as "2.1"
     * @param level 1 to {@link Chapter#DEEPEST}
     * @param paragraphs how many stand directly below the heading
     * @param characters of title and paragraphs, without chapters below
     * @param textStart where the title starts in {@link VersionText}; null while the version is worked on
     * @param unit reading unit it is shown in, from 1
     */
    public record ChapterLine(
            long id,
            int lock,
            UUID lastingId,
            String number,
            int level,
            String title,
            int paragraphs,
            int characters,
            @Nullable Integer textStart,
            int unit) {

        /** The title with its number, unless the title shows it itself. */
        public String heading() {
            return ChapterNumbers.heading(number, title);
        }
    }

    static VersionOutline of(DraftVersion version, List<ChapterLine> chapters) {
        Draft draft = version.draft();
        return new VersionOutline(
                version.id(),
                version.version(),
                version.number(),
                version.state(),
                version.publishedAt(),
                version.note(),
                draft.id(),
                draft.title(),
                draft.description(),
                chapters,
                chapters.isEmpty() ? 0 : chapters.getLast().unit());
    }

    public boolean published() {
        return state == VersionState.PUBLISHED;
    }

    /** How many paragraphs the version has. */
    public int paragraphs() {
        return chapters.stream().mapToInt(ChapterLine::paragraphs).sum();
    }

    /** The chapters of a reading unit. */
    public List<ChapterLine> unit(int unit) {
        return chapters.stream().filter(chapter -> chapter.unit() == unit).toList();
    }
}
