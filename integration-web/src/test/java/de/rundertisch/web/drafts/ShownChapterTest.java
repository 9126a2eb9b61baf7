package de.rundertisch.web.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.drafts.UnitText;
import de.rundertisch.core.drafts.UnitText.ChapterText;
import de.rundertisch.core.drafts.UnitText.ParagraphText;
import de.rundertisch.core.drafts.VersionOutline;
import de.rundertisch.core.drafts.VersionOutline.ChapterLine;
import de.rundertisch.core.drafts.VersionState;
import de.rundertisch.core.drafts.text.ParagraphKind;
import de.rundertisch.core.reading.CommentLine;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownChapterTest {

    private static final UUID PARAGRAPH = UUID.randomUUID();
    private static final Notes NONE = new Notes("", List.of(), List.of());

    @Test
    void headingsGoDownOneRankAtATime() {
        List<ShownChapter> shown = ShownChapter.of(unit(2, 4, 4, 3, 2), List.of(), new Unfolded());

        assertThat(shown).extracting(ShownChapter::rank).containsExactly(1, 2, 3, 2, 2);
    }

    @Test
    void commentsStandBesideWhatTheyAreAbout() {
        UnitText unit = unit(1);
        UUID chapter = unit.chapters().getFirst().line().lastingId();
        CommentLine onChapter = Spoken.aboutChapter(1, chapter);
        CommentLine onParagraph = Spoken.aboutParagraph(2, chapter, PARAGRAPH);

        ShownChapter shown = ShownChapter.of(unit, List.of(onChapter, onParagraph), new Unfolded())
                .getFirst();

        assertThat(shown.notes().shown()).containsExactly(onChapter);
        assertThat(shown.paragraphs().getFirst().notes().shown()).containsExactly(onParagraph);
    }

    @Test
    void aPassageInAHeadingIsMarkedThere() {
        CommentLine comment = Spoken.aboutPassage(3, "Kapitel", 0, 7, false);

        ShownChapter shown =
                ShownChapter.of(unit(1), List.of(comment), new Unfolded()).getFirst();

        assertThat(shown.title().pieces()).extracting(Piece::text).containsExactly("Kapitel", " 0");
    }

    @Test
    void cellsOfATableKnowWhereTheyBeginInTheParagraph() {
        ParagraphText table = paragraph(ParagraphKind.TABLE, "Jahr\tZahl\n2025\t17", 40);

        ShownParagraph shown = ShownParagraph.of(
                table, new Marked(List.of(Spoken.aboutPassage(1, "2025", 50, 54, false)), Map.of()), NONE);

        assertThat(shown.table()).isTrue();
        assertThat(shown.rows().stream().flatMap(List::stream).map(Cell::at)).containsExactly(0, 5, 10, 15);
        assertThat(shown.rows().get(1).getFirst().pieces())
                .singleElement()
                .matches(Piece::marked)
                .extracting(Piece::text)
                .isEqualTo("2025");
    }

    @Test
    void aVersionBeingWorkedOnHasNoMarks() {
        ParagraphText working = paragraph(ParagraphKind.TEXT, "Noch nicht fertig.", null);

        ShownParagraph shown = ShownParagraph.of(
                working, new Marked(List.of(Spoken.aboutPassage(1, "Noch", 0, 4, false)), Map.of()), NONE);

        assertThat(shown.rows().getFirst().getFirst().pieces()).hasSize(1).noneMatch(Piece::marked);
    }

    private static UnitText unit(int... levels) {
        List<ChapterText> chapters = IntStream.range(0, levels.length)
                .mapToObj(i -> new ChapterText(
                        new ChapterLine(i, 1, UUID.randomUUID(), "" + i, levels[i], "Kapitel " + i, 1, 20, 0, 1),
                        List.of(paragraph(ParagraphKind.TEXT, "Ein Satz.", 10))))
                .toList();
        VersionOutline outline = new VersionOutline(
                1,
                1,
                1,
                VersionState.PUBLISHED,
                null,
                null,
                1,
                "Entwurf",
                null,
                chapters.stream().map(ChapterText::line).toList(),
                1);
        return new UnitText(outline, 1, chapters);
    }

    private static ParagraphText paragraph(ParagraphKind kind, String text, Integer start) {
        return new ParagraphText(1, 1, PARAGRAPH, "1.1", kind, 0, null, text, start);
    }
}
