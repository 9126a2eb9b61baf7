package de.rundertisch.core.drafts.text;

import static de.rundertisch.core.drafts.text.Docx.item;
import static de.rundertisch.core.drafts.text.Docx.level;
import static de.rundertisch.core.drafts.text.Docx.p;
import static de.rundertisch.core.drafts.text.Docx.r;
import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.drafts.text.ImportedText.Chapter;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "decimal", "(%1)")
            + level(1, "lowerLetter", "%2)") + level(2, "bullet", "\uF0B7") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"2\">" + level(0, "decimal", "%1") + level(1, "decimal", "%1.%2")
            + level(2, "upperRoman", "%3.") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/>"
            + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>";

    @Test
    void headingsAreFoundByOutlineLevelWhateverTheStyleIsCalled() {
        String styles = "<w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
                + "<w:style w:styleId=\"Amt\"><w:name w:val=\"Amtstitel\"/><w:basedOn w:val=\"berschrift1\"/></w:style>"
                + "<w:style w:styleId=\"K2\"><w:name w:val=\"Kapitel klein\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>";
        ImportedText text = Docx.body(p("Amt", "Sprache") + p("eins") + p("K2", "Kurse") + p("zwei")
                        + p("berschrift1", "Arbeit") + "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>" + r("Praktika")
                        + "</w:p>" + p("drei"))
                .with("styles", styles)
                .read();
        assertThat(text.chapters())
                .extracting(Chapter::title)
                .containsExactly("Sprache", "Kurse", "Arbeit", "Praktika");
        assertThat(text.chapters()).extracting(Chapter::level).containsExactly(1, 2, 1, 2);
        assertThat(text.title()).isNull();
    }

    @Test
    void aSingleTopHeadingIsTheTitleAndTextBeforeTheFirstChapterAPreface() {
        ImportedText text = Docx.body(p("Heading1", "Integrationskonzept")
                        + p("Worum es geht")
                        + p("Heading2", "Sprache")
                        + p("eins")
                        + p("Heading2", "Arbeit")
                        + p("zwei"))
                .read();
        assertThat(text.title()).isEqualTo("Integrationskonzept");
        assertThat(text.chapters()).extracting(Chapter::title).containsExactly("Vorbemerkung", "Sprache", "Arbeit");
        assertThat(text.chapters()).extracting(Chapter::level).containsOnly(1);
    }

    @Test
    void aTitleStyleIsTheTitle() {
        ImportedText text = Docx.body(p("Titel", "Konzept") + p("Heading1", "Sprache") + p("eins"))
                .read();
        assertThat(text.title()).isEqualTo("Konzept");
        assertThat(text.chapters()).extracting(Chapter::title).containsExactly("Sprache");
    }

    @Test
    void listMarkersAreComputedAsWordDoes() {
        ImportedText text = Docx.body(item(1, 0, "A")
                        + item(1, 1, "B")
                        + item(1, 1, "C")
                        + item(1, 2, "D")
                        + item(1, 0, "E")
                        + item(1, 1, "F")
                        + item(3, 0, "G")
                        + item(1, 0, "H"))
                .with("numbering", NUMBERING)
                .read();
        assertThat(paragraphs(text))
                .extracting(Wording::marker)
                .containsExactly("(1)", "a)", "b)", "•", "(2)", "a)", "(7)", "(3)");
        assertThat(paragraphs(text)).extracting(Wording::listLevel).containsExactly(0, 1, 1, 2, 0, 1, 0, 0);
    }

    @Test
    void numberedHeadingsCarryTheirNumber() {
        String styles =
                "<w:style w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/>"
                        + "</w:numPr></w:pPr></w:style><w:style w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/><w:pPr><w:numPr>"
                        + "<w:ilvl w:val=\"1\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        ImportedText text = Docx.body(p("Heading1", "Sprache")
                        + p("Heading2", "Kurse")
                        + p("Heading2", "Träger")
                        + p("Heading1", "Arbeit")
                        + p("Text"))
                .with("styles", styles)
                .with("numbering", NUMBERING)
                .read();
        assertThat(text.chapters())
                .extracting(Chapter::title)
                .containsExactly("1 Sprache", "1.1 Kurse", "1.2 Träger", "2 Arbeit");
    }

    @Test
    void markersTypedByHandAreTakenFromTheText() {
        ImportedText text = Docx.body(item(1, 0, "Satz eins,")
                        + p("1. Punkt")
                        + p("1a. eingefügt")
                        + p("a) tiefer")
                        + p("2. Punkt")
                        + p("Fließtext.")
                        + p("3. Oktober 2026 ist ein Feiertag."))
                .with("numbering", NUMBERING)
                .read();
        assertThat(paragraphs(text))
                .extracting(Wording::marker)
                .containsExactly("(1)", "1.", "1a.", "a)", "2.", null, null);
        assertThat(paragraphs(text)).extracting(Wording::listLevel).containsExactly(0, 1, 1, 2, 1, 0, 0);
        assertThat(paragraphs(text).get(2).text()).isEqualTo("eingefügt");
    }

    @Test
    void insertedTextStaysAndDeletedTextGoes() {
        ImportedText text = Docx.body(
                        "<w:p>" + r("Die Stadt ") + "<w:del>" + "<w:r><w:delText>prüft</w:delText></w:r></w:del>"
                                + "<w:ins>" + r("beschließt") + "</w:ins>" + r(" Kurse.") + "</w:p>"
                                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Zwei Absätze ") + "</w:p>"
                                + p("werden einer.")
                                + "<w:moveFrom><w:p>" + r("weg") + "</w:p></w:moveFrom>")
                .read();
        assertThat(paragraphs(text))
                .extracting(Wording::text)
                .containsExactly("Die Stadt beschließt Kurse.", "Zwei Absätze werden einer.");
    }

    @Test
    void whatNobodyReadsOnPaperIsLeftOut() {
        ImportedText text = Docx.body(
                        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
                                + "</w:sdtPr><w:sdtContent>" + p("Sprache … 3") + "</w:sdtContent></w:sdt>"
                                + p("TOC1", "Arbeit … 5")
                                + "<w:sdt><w:sdtPr/><w:sdtContent>" + p("Feld")
                                + "</w:sdtContent></w:sdt><w:p><w:r><w:rPr><w:vanish/></w:rPr>"
                                + "<w:t>geheim</w:t></w:r>" + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                                + r("sichtbar") + "</w:p>")
                .read();
        assertThat(paragraphs(text)).extracting(Wording::text).containsExactly("Feld", "sichtbar");
    }

    @Test
    void aTextBoxIsReadOnce() {
        String box = "<w:txbxContent>" + p("Kasten") + "</w:txbxContent>";
        ImportedText text = Docx.body("<w:p>" + r("Absatz")
                        + "<w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice>" + box
                        + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r></w:p>")
                .read();
        assertThat(paragraphs(text)).extracting(Wording::text).containsExactly("Absatz", "Kasten");
    }

    @Test
    void tablesKeepTheirRowsAndCells() {
        ImportedText text = Docx.body("<w:tbl><w:tr><w:tc>" + p("Jahr") + "</w:tc><w:tc>" + p("Kurse") + p("je Träger")
                        + "</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("alt")
                        + "</w:tc></w:tr><w:tr><w:tc>"
                        + p("2025") + "</w:tc><w:tc>" + p("") + "</w:tc></w:tr></w:tbl>")
                .read();
        assertThat(paragraphs(text)).singleElement().satisfies(table -> {
            assertThat(table.kind()).isEqualTo(ParagraphKind.TABLE);
            assertThat(table.text()).isEqualTo("Jahr\tKurse je Träger\n2025\t");
        });
    }

    @Test
    void aFrameAroundTextIsNotATable() {
        ImportedText text = Docx.body("<w:tbl><w:tr><w:tc>" + p("eins") + p("zwei") + "</w:tc></w:tr></w:tbl>")
                .read();
        assertThat(paragraphs(text)).extracting(Wording::kind).containsOnly(ParagraphKind.TEXT);
        assertThat(paragraphs(text)).hasSize(2);
    }

    @Test
    void footnotesStandAtTheEndOfTheirChapter() {
        ImportedText text = Docx.body(
                        p("Heading1", "Sprache") + "<w:p>" + r("Kurse") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                                + r(" wirken.") + "</w:p>" + p("Danach.") + p("Heading1", "Arbeit") + p("Text"))
                .with(
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("---") + "</w:footnote>"
                                + "<w:footnote w:id=\"2\">" + p(" Siehe Bericht 2025.") + "</w:footnote>")
                .read();
        List<Wording> language = text.chapters().getFirst().paragraphs();
        assertThat(language)
                .extracting(Wording::text)
                .containsExactly("Kurse[1] wirken.", "Danach.", "Siehe Bericht 2025.");
        assertThat(language.getLast().kind()).isEqualTo(ParagraphKind.NOTE);
        assertThat(language.getLast().marker()).isEqualTo("[1]");
    }

    @Test
    void definitionsAndQuotationsStayReadable() {
        ImportedText text = Docx.body(
                        p("DefinitionTerm", "Fundstelle") + p("Definition", "BGBl I") + p("Zitat", "Alle reden mit."))
                .read();
        assertThat(paragraphs(text)).extracting(Wording::text).containsExactly("Fundstelle: BGBl I", "Alle reden mit.");
        assertThat(paragraphs(text).getLast().kind()).isEqualTo(ParagraphKind.QUOTE);
    }

    @Test
    void withoutHeadingStylesShortBoldParagraphsAreTheChapters() {
        String bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Sprache</w:t></w:r></w:p>";
        ImportedText text = Docx.body(bold + p("eins") + bold.replace("Sprache", "Das ist ganz wichtig.") + p("zwei"))
                .read();
        assertThat(text.chapters()).extracting(Chapter::title).containsExactly("Sprache");
        assertThat(paragraphs(text)).hasSize(3);
    }

    @Test
    void aLineBreakIsABlankUnlessAnItemStartsThere() {
        ImportedText text = Docx.body("<w:p>" + r("Die Stadt") + "<w:r><w:br/></w:r>" + r("Kassel")
                        + "<w:r><w:br/></w:r>" + r("a) prüft") + "<w:r><w:br/><w:br/></w:r>" + r("dann") + "</w:p>")
                .read();
        assertThat(paragraphs(text)).extracting(Wording::text).containsExactly("Die Stadt Kassel", "prüft", "dann");
    }

    private static List<Wording> paragraphs(ImportedText text) {
        return text.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .toList();
    }
}
