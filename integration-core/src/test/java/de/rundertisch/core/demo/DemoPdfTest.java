package de.rundertisch.core.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoPdfTest {

    private static final Map<String, PDDocument> PRINTED = new HashMap<>();

    @BeforeAll
    static void print() throws IOException {
        for (DocumentSource document : DocumentSource.read()) {
            PRINTED.put(document.title(), Loader.loadPDF(DemoPdf.print(document.page())));
        }
    }

    @AfterAll
    static void close() throws IOException {
        for (PDDocument document : PRINTED.values()) {
            document.close();
        }
    }

    @Test
    void theArchiveHasAConceptTwoReportsAndThreeMinutesOfRealLength() {
        assertThat(PRINTED).hasSize(DemoFacts.DOCUMENTS);
        assertThat(pages("Integrationskonzept 2019")).isBetween(12, 30);
        assertThat(pages("Integrationsbericht 2023/2024")).isBetween(10, 20);
        assertThat(pages("Integrationsbericht 2025")).isBetween(10, 20);
        assertThat(pages("Protokoll: Runder Tisch Integration 2023")).isBetween(3, 6);
        assertThat(pages("Protokoll: Runder Tisch Integration 2024")).isBetween(3, 6);
        assertThat(pages("Protokoll: Runder Tisch Integration 2025")).isBetween(3, 6);
    }

    @Test
    void umlautsAndCompoundsCanBeReadBack() throws IOException {
        assertThat(text("Integrationskonzept 2019", 1, 30))
                .contains("Gesundheitslotsinnen", "Sprachförderung", "Stadtverordnetenversammlung", "Maßnahmen");
        assertThat(text("Protokoll: Runder Tisch Integration 2025", 1, 6)).contains("Lan Nguyễn", "Begehung");
    }

    @Test
    void theSentenceTestsSearchForIsOnItsPage() throws IOException {
        assertThat(text(DemoFacts.MINUTES_TITLE, DemoFacts.MINUTES_PAGE, DemoFacts.MINUTES_PAGE))
                .contains(DemoFacts.MINUTES_SENTENCE);
    }

    @Test
    void noLineBeginsWithAClosingQuotationMark() throws IOException {
        for (String title : PRINTED.keySet()) {
            assertThat(text(title, 1, pages(title))).as(title).doesNotContain("\n“");
        }
    }

    @Test
    void everyPageSaysItsNumber() throws IOException {
        int pages = pages("Integrationsbericht 2025");
        for (int page = 1; page <= pages; page++) {
            assertThat(text("Integrationsbericht 2025", page, page)).contains("Seite " + page + " von " + pages);
        }
    }

    @Test
    void theContentsNameThePageOfAChapter() throws IOException {
        String contents = text("Integrationskonzept 2019", 2, 2);
        int page = Integer.parseInt(contents.replaceAll("(?s).*Handlungsfeld 6:[^\\n]*?(\\d+)\\s*\\n.*", "$1"));
        assertThat(text("Integrationskonzept 2019", page, page)).contains("Handlungsfeld 6: Mitgestaltung");
    }

    @Test
    void aPrintedDocumentIsTaggedGermanAndHasATitle() {
        assertThat(PRINTED).allSatisfy((title, pdf) -> {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith(title);
            assertThat(pdf.getDocumentInformation().getSubject()).isNotBlank();
        });
    }

    private static PDDocument document(String title) {
        return Objects.requireNonNull(PRINTED.get(title), title);
    }

    private static int pages(String title) {
        return document(title).getNumberOfPages();
    }

    /** In one line per paragraph, as far as pages go, with blanks where the printed lines end. */
    private static String text(String title, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document(title)).replaceAll(" *\\R(?=\\p{Ll})", " ");
    }
}
