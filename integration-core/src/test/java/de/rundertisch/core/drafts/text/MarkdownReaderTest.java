package de.rundertisch.core.drafts.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.drafts.text.ImportedText.Chapter;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void headingsBecomeChaptersAndASingleTopOneTheTitle() {
        ImportedText text = MarkdownReader.read(
                "# Konzept\n\nVorab.\n\n## Sprache\n\nText.\n\n#### Kurse\n\nText.\n\n## Arbeit\n\nText.");
        assertThat(text.title()).isEqualTo("Konzept");
        assertThat(text.chapters())
                .extracting(Chapter::title)
                .containsExactly("Vorbemerkung", "Sprache", "Kurse", "Arbeit");
        assertThat(text.chapters()).extracting(Chapter::level).containsExactly(1, 1, 2, 1);
    }

    @Test
    void emphasisLinksAndHtmlLeaveTheirWords() {
        assertThat(paragraphs(
                        "Ein **fettes** [Wort](http://x.example) `mit` Bild ![Karte](k.png)<br>\nund\\\nUmbruch.\n\n"
                                + "<div onclick=\"x()\">Kasten</div>"))
                .extracting(Wording::text)
                .containsExactly("Ein fettes Wort mit Bild Karte und Umbruch.", "Kasten");
    }

    @Test
    void listsKeepTheirMarkersAndDepth() {
        List<Wording> items = paragraphs("3. drei\n   - innen\n\n     mehr\n4. vier\n\n* rund");
        assertThat(items).extracting(Wording::marker).containsExactly("3.", "•", null, "4.", "•");
        assertThat(items).extracting(Wording::listLevel).containsExactly(0, 1, 1, 0, 1);
    }

    @Test
    void lawsNumberTheirParagraphsByHand() {
        assertThat(paragraphs("(1) Das Gesetz.\n\n(2) Es gilt."))
                .extracting(Wording::marker)
                .containsExactly("(1)", "(2)");
    }

    @Test
    void tablesAndQuotationsAreRecognised() {
        List<Wording> blocks = paragraphs("| Jahr | Kurse |\n|---|---|\n| 2025 | **12** |\n\n> Alle reden mit.");
        assertThat(blocks).extracting(Wording::text).containsExactly("Jahr\tKurse\n2025\t12", "Alle reden mit.");
        assertThat(blocks).extracting(Wording::kind).containsExactly(ParagraphKind.TABLE, ParagraphKind.QUOTE);
    }

    @Test
    void frontMatterGivesTheTitle() {
        ImportedText text =
                MarkdownReader.read("---\nTitle: Aufenthaltsgesetz\nslug: x\n---\n\n# A\n\nText.\n\n# B\n\nText.");
        assertThat(text.title()).isEqualTo("Aufenthaltsgesetz");
        assertThat(text.chapters()).hasSize(2);
    }

    @Test
    void absurdNestingIsRead() {
        assertThat(paragraphs("> ".repeat(5_000) + "tief")).isNotEmpty();
        assertThat(paragraphs("*".repeat(20_000) + "a" + "*".repeat(20_000))).isNotEmpty();
        assertThat(paragraphs("[".repeat(20_000) + "a")).isNotEmpty();
    }

    private static List<Wording> paragraphs(String markdown) {
        return MarkdownReader.read(markdown).chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .toList();
    }
}
