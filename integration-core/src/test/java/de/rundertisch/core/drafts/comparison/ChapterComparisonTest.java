package de.rundertisch.core.drafts.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.drafts.UnitText.ChapterText;
import de.rundertisch.core.drafts.UnitText.ParagraphText;
import de.rundertisch.core.drafts.VersionOutline.ChapterLine;
import de.rundertisch.core.drafts.text.ParagraphKind;
import de.rundertisch.core.drafts.text.WordChanges.Change;
import de.rundertisch.core.drafts.text.WordChanges.Kind;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Chapters and paragraphs named by a letter, which stands for the lasting id: {@code a:Kurse am Abend.} */
class ChapterComparisonTest {

    @Test
    void nothingIsTouchedInEqualVersions() {
        assertThat(compared(List.of(chapter("A:Sprache", "a:Kurse.")), List.of(chapter("A:Sprache", "a:Kurse."))))
                .noneMatch(ComparedChapter::touched);
    }

    @Test
    void aChangedParagraphShowsItsWords() {
        ComparedParagraph paragraph = only(compared(
                        List.of(chapter("A:Sprache", "a:Kurse am Abend.")),
                        List.of(chapter("A:Sprache", "a:Kurse am Vormittag."))))
                .paragraphs()
                .getFirst();
        assertThat(paragraph.fate()).isEqualTo(Fate.CHANGED);
        assertThat(paragraph.before()).extracting(Change::text).containsExactly("Kurse am ", "Abend", ".");
        assertThat(paragraph.after()).extracting(Change::text).containsExactly("Kurse am ", "Vormittag", ".");
    }

    @Test
    void removedParagraphsStandBehindTheOneTheyFollowed() {
        ComparedChapter chapter = only(compared(
                List.of(chapter("A:Sprache", "a:Eins.", "b:Zwei.", "c:Drei.", "d:Vier.")),
                List.of(chapter("A:Sprache", "a:Eins.", "d:Vier.", "e:Fünf."))));
        assertThat(chapter.paragraphs())
                .extracting(ComparedParagraph::fate)
                .containsExactly(Fate.SAME, Fate.REMOVED, Fate.REMOVED, Fate.SAME, Fate.NEW);
        assertThat(chapter.changed()).isEqualTo(3);
    }

    @Test
    void aParagraphInAnotherChapterIsMovedAndSaysWhence() {
        List<ComparedChapter> chapters = compared(
                List.of(chapter("A:Sprache", "a:Eins.", "b:Zwei."), chapter("B:Arbeit", "c:Drei.")),
                List.of(chapter("A:Sprache", "a:Eins."), chapter("B:Arbeit", "c:Drei.", "b:Zwei.")));
        assertThat(chapters.getFirst().touched()).isFalse();
        ComparedParagraph moved = chapters.getLast().paragraphs().getLast();
        assertThat(moved.fate()).isEqualTo(Fate.MOVED);
        assertThat(moved.movedFrom()).isEqualTo("1 Sprache");
    }

    @Test
    void chaptersAreNewRenamedAndRemovedInTheirPlaces() {
        List<ComparedChapter> chapters = compared(
                List.of(
                        chapter("A:Sprache", "a:Eins."),
                        chapter("B:Arbeit", "b:Zwei."),
                        chapter("C:Wohnen", "c:Drei.")),
                List.of(
                        chapter("A:Sprachen", "a:Eins."),
                        chapter("D:Bildung", "d:Vier."),
                        chapter("C:Wohnen", "c:Drei.")));
        assertThat(chapters)
                .extracting(ComparedChapter::fate)
                .containsExactly(Fate.CHANGED, Fate.REMOVED, Fate.NEW, Fate.SAME);
        assertThat(chapters.get(0).title())
                .containsExactly(new Change(Kind.DELETED, "Sprache"), new Change(Kind.INSERTED, "Sprachen"));
        assertThat(chapters.get(1).paragraphs())
                .extracting(ComparedParagraph::fate)
                .containsExactly(Fate.REMOVED);
    }

    private static ComparedChapter only(List<ComparedChapter> chapters) {
        assertThat(chapters).hasSize(1);
        return chapters.getFirst();
    }

    private static List<ComparedChapter> compared(List<ChapterText> before, List<ChapterText> after) {
        return new ChapterComparison(before, after).chapters();
    }

    private static ChapterText chapter(String title, String... paragraphs) {
        ChapterLine line = new ChapterLine(
                1, 0, id(title), "1", 1, title.substring(2), paragraphs.length, title.length(), null, 1);
        return new ChapterText(
                line,
                IntStream.range(0, paragraphs.length)
                        .mapToObj(i -> paragraph(i + 1, paragraphs[i]))
                        .toList());
    }

    private static ParagraphText paragraph(int position, String text) {
        return new ParagraphText(
                position, 0, id(text), "1." + position, ParagraphKind.TEXT, 0, null, text.substring(2), null);
    }

    private static UUID id(String text) {
        return new UUID(0, text.charAt(0));
    }
}
