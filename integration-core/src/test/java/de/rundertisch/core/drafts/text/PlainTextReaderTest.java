package de.rundertisch.core.drafts.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.drafts.text.ImportedText.Chapter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

    @Test
    void blankLinesSeparateParagraphsAndBrokenLinesAreJoined() {
        assertThat(texts("Die Stadt Kassel\nrichtet Kurse ein.\n \nZweiter Absatz."))
                .containsExactly("Die Stadt Kassel richtet Kurse ein.", "Zweiter Absatz.");
    }

    @Test
    void wordsCutAtTheEndOfALineAreJoinedButNotSharedEndings() {
        assertThat(texts("Sprachför-\nderung, Aus-\nund Weiterbildung und der EU-\nAusschuss\n\nEnde"))
                .first()
                .isEqualTo("Sprachförderung, Aus- und Weiterbildung und der EU- Ausschuss");
    }

    @Test
    void withoutBlankLinesEveryLineIsAParagraph() {
        assertThat(texts("eins\nzwei")).containsExactly("eins", "zwei");
    }

    @Test
    void numberedHeadingsBecomeChapters() {
        ImportedText text =
                PlainTextReader.read("Vorab.\n\n1. Sprache\n\nText.\n\n1.1 Kurse\n\nText.\n\n2. Arbeit\n\nText.");
        assertThat(text.chapters())
                .extracting(Chapter::title)
                .containsExactly("Vorbemerkung", "1. Sprache", "1.1 Kurse", "2. Arbeit");
        assertThat(text.chapters()).extracting(Chapter::level).containsExactly(1, 1, 2, 1);
    }

    @Test
    void aNumberedListIsNotTurnedIntoChapters() {
        ImportedText text = PlainTextReader.read("Wir wollen:\n\n1. Mehr Kurse\n\n2. Mehr Räume\n\n3. Mehr Zeit");
        assertThat(text.chapters()).hasSize(1);
        assertThat(text.chapters().getFirst().paragraphs())
                .extracting(Wording::marker)
                .containsExactly(null, "1.", "2.", "3.");
    }

    @Test
    void datesAndSentencesAreNoHeadings() {
        assertThat(PlainTextReader.read("3. Oktober 2026\n\nText.\n\n1 Haus wurde gebaut.\n\nText.")
                        .chapters())
                .hasSize(1);
    }

    @Test
    void underlinedAndNamedHeadingsBecomeChapters() {
        ImportedText text =
                PlainTextReader.read("Konzept\n=======\n\nSprache\n-------\nText.\n\nArbeit\n------\n\nText.");
        assertThat(text.title()).isEqualTo("Konzept");
        assertThat(text.chapters()).extracting(Chapter::title).containsExactly("Sprache", "Arbeit");
        assertThat(PlainTextReader.read("Handlungsfeld 1: Sprache\n\nText.\n\nHandlungsfeld 2: Arbeit\n\nText.")
                        .chapters())
                .hasSize(2);
    }

    @Test
    void bulletsBecomeListItems() {
        ImportedText text = PlainTextReader.read("Ziele:\n- Kurse\n- Räume\n\nDanach.");
        assertThat(text.chapters().getFirst().paragraphs())
                .extracting(Wording::text)
                .containsExactly("Ziele:", "Kurse", "Räume", "Danach.");
    }

    private static List<String> texts(String text) {
        return PlainTextReader.read(text).chapters().getFirst().paragraphs().stream()
                .map(Wording::text)
                .toList();
    }
}
