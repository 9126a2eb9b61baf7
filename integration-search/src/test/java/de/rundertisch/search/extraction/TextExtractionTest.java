package de.rundertisch.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextExtractionTest {

    @TempDir
    Path folder;

    @Test
    void aPdfIsReadPageByPage() throws Exception {
        Path file = BadFiles.pdf(folder.resolve("a.pdf"), "Die Sprachförderung", null, "Die Straße");
        Reading reading = Reading.of(file);
        assertThat(reading.result())
                .returns(MediaType.PDF, ExtractedText::mediaType)
                .returns(3, ExtractedText::pages)
                .returns(true, ExtractedText::hasText);
        assertThat(reading.pages())
                .containsExactly(
                        new ExtractedPage(1, null, "Die Sprachförderung"),
                        new ExtractedPage(2, null, ""),
                        new ExtractedPage(3, null, "Die Straße"));
    }

    @Test
    void printedPageNumbersAndTheTitleComeAlong() throws Exception {
        Reading reading = Reading.of(BadFiles.labelledPdf(folder.resolve("a.pdf"), "a", "b", "c", "d"));
        assertThat(reading.pages()).extracting(ExtractedPage::label).containsExactly("i", "ii", "1", "2");
        assertThat(reading.result().title()).isEqualTo("Integrationsbericht 2024");
    }

    @Test
    void wordsBrokenAtTheEndOfALineAreWholeAgain() throws Exception {
        Path file = BadFiles.pdf(folder.resolve("a.pdf"), "Die Sprach-\nförderung und die Kinder-\nund Jugendhilfe");
        assertThat(Reading.of(file).text()).contains("Sprachförderung").contains("Kinder-\nund Jugendhilfe");
    }

    @Test
    void aPdfWithoutLettersHasNoText() throws Exception {
        Reading reading = Reading.of(BadFiles.emptyPages(folder.resolve("scan.pdf"), 3));
        assertThat(reading.result().hasText()).isFalse();
        assertThat(reading.pages()).hasSize(3);
    }

    @Test
    void aWordFileIsReadSectionBySection() throws Exception {
        String long1 = "Viel Text steht hier. ".repeat(50);
        Path file = BadFiles.docx(
                folder.resolve("a.docx"),
                BadFiles.heading("Sprache")
                        + BadFiles.paragraph(long1)
                        + BadFiles.heading("Arbeit")
                        + BadFiles.paragraph("Der Arbeitsmarkt"));
        Reading reading = Reading.of(file);
        assertThat(reading.result().mediaType()).isEqualTo(MediaType.DOCX);
        assertThat(reading.pages()).extracting(ExtractedPage::label).containsExactly("Abschnitt 1", "Abschnitt 2");
        assertThat(reading.pages().get(1).text()).isEqualTo("Arbeit\nDer Arbeitsmarkt");
    }

    @Test
    void whatWasDeletedInAWordFileIsNotRead() throws Exception {
        Path file = BadFiles.docx(
                folder.resolve("a.docx"),
                "<w:p><w:r><w:t>Bleibt</w:t></w:r><w:del><w:r><w:delText>Geht</w:delText></w:r></w:del></w:p>");
        assertThat(Reading.of(file).text()).isEqualTo("Bleibt");
    }

    @Test
    void anOpenDocumentIsRead() throws Exception {
        String content =
                "<o:c xmlns:o=\"o\" xmlns:text=\"t\"><text:h>Sprache</text:h><text:p>Die<text:s/>Förderung</text:p></o:c>";
        Path file =
                BadFiles.zip(folder.resolve("a.odt"), Map.of("content.xml", content, "META-INF/manifest.xml", "<m/>"));
        Reading reading = Reading.of(file);
        assertThat(reading.result().mediaType()).isEqualTo(MediaType.ODT);
        assertThat(reading.text()).isEqualTo("Sprache\nDie Förderung");
    }

    @Test
    void aWebPageIsReadAsAReaderWould() throws Exception {
        Path file = write(
                "a.html",
                "<!doctype html><title>Der Runde Tisch</title><style>p{}</style><nav>Menü</nav>"
                        + "<p>Die <b>Sprach</b>förderung &amp; mehr<script>alert(1)</script><p>Ende",
                StandardCharsets.UTF_8);
        Reading reading = Reading.of(file);
        assertThat(reading.result())
                .returns(MediaType.HTML, ExtractedText::mediaType)
                .returns("Der Runde Tisch", ExtractedText::title);
        assertThat(reading.text()).isEqualTo("Die Sprachförderung & mehr\nEnde");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void plainTextIsReadWhateverItsEncoding(String encoding) throws Exception {
        String text = "Die Förderung für größere Bündnisse in der Straße";
        String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        Path file = write("a.txt", mark + text, Charset.forName(encoding));
        assertThat(Reading.of(file).text()).isEqualTo(text);
    }

    @Test
    void theContentDecidesNotTheName() throws Exception {
        Path pdf = BadFiles.pdf(folder.resolve("a"), "Förderung");
        assertThat(Reading.of(pdf, "bericht.docx").result().mediaType()).isEqualTo(MediaType.PDF);
        Path docx = BadFiles.docx(folder.resolve("b"), BadFiles.paragraph("Förderung"));
        assertThat(Reading.of(docx, "bericht.pdf").result().mediaType()).isEqualTo(MediaType.DOCX);
        Path html = write("c", "<html><body>Förderung", StandardCharsets.UTF_8);
        assertThat(Reading.of(html, "bericht.txt").result().mediaType()).isEqualTo(MediaType.HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Microsoft Word - Dokument1", "untitled", "bericht.docx", "Layout 1", "tmp-3196", "VO_VAG", "x"})
    void titlesNobodyMeantAreLeftOut(String title) {
        assertThat(Titles.clean(title)).isNull();
    }

    private Path write(String name, String text, Charset charset) throws Exception {
        return Files.writeString(folder.resolve(name), text, charset);
    }
}
