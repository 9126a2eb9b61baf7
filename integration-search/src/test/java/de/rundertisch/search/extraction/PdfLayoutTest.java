package de.rundertisch.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a printed page becomes text: columns, tables, running heads, page numbers, chapters. */
class PdfLayoutTest {

    private static final String WORDS =
            "Die Stadt fördert Sprache Bildung Arbeit Gesundheit Teilhabe und das Miteinander im Stadtteil";

    @TempDir
    Path folder;

    private PrintedPdf pdf;

    @BeforeEach
    void paper() {
        pdf = new PrintedPdf();
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws Exception {
        pdf.page();
        pdf.line(60, 780, 18, "Runder Tisch Integration");
        for (int i = 0; i < 20; i++) {
            pdf.line(60, 720 - 14 * i, 10, "links " + i + " Sprache und Bildung für alle");
            pdf.line(310, 720 - 14 * i, 10, "rechts " + i + " Arbeit und Gesundheit für alle");
        }
        pdf.line(
                60,
                400,
                10,
                "Zum Schluss steht ein Satz über die ganze Breite der Seite hinweg, von links nach rechts.");
        String text = read().text();
        assertThat(text).startsWith("Runder Tisch Integration\nlinks 0");
        assertThat(text.indexOf("links 19")).isLessThan(text.indexOf("rechts 0"));
        assertThat(text).endsWith("von links nach rechts.");
    }

    @Test
    void aTableIsReadRowByRow() throws Exception {
        pdf.page();
        for (int i = 0; i < 15; i++) {
            pdf.line(60, 700 - 16 * i, 10, "Maßnahme " + i);
            pdf.line(250, 700 - 16 * i, 10, (1_000 + i) + " €");
            pdf.line(400, 700 - 16 * i, 10, "Amt " + (50 + i));
        }
        assertThat(read().text()).contains("Maßnahme 3 1003 € Amt 53\nMaßnahme 4 1004 € Amt 54");
    }

    @Test
    void runningHeadsAndPageNumbersAreNoText() throws Exception {
        for (int i = 1; i <= 6; i++) {
            pdf.page();
            pdf.line(60, 815, 9, "Integrationsbericht 2024");
            pdf.line(
                    60,
                    700,
                    11,
                    "Auf dieser Seite geht es um Nummer " + "eins zwei drei vier fünf sechs".split(" ")[i - 1]);
            pdf.line(280, 30, 9, "– " + (i + 12) + " –");
        }
        Reading reading = read();
        assertThat(reading.pages())
                .allSatisfy(page -> assertThat(page.text())
                        .startsWith("Auf dieser Seite")
                        .doesNotContain("Integrationsbericht", "–"));
        assertThat(reading.pages())
                .extracting(ExtractedPage::label)
                .containsExactly("13", "14", "15", "16", "17", "18");
    }

    @Test
    void aPageThatOnlyLooksLikeItsNeighboursKeepsItsText() throws Exception {
        for (int i = 1; i <= 4; i++) {
            pdf.page();
            pdf.line(60, 800, 11, "Diese Seite bleibt absichtlich leer");
        }
        assertThat(read().pages()).extracting(ExtractedPage::text).containsOnly("Diese Seite bleibt absichtlich leer");
    }

    @Test
    void aPageIsToldItsChapter() throws Exception {
        chapter("2 Sprachförderung");
        body();
        chapter("3 Teilhabe am Arbeitsmarkt");
        List<ExtractedPage> pages = read().pages();
        assertThat(pages)
                .extracting(ExtractedPage::heading)
                .containsExactly(
                        "2 Sprachförderung", "2 Sprachförderung", "2 Sprachförderung › 3 Teilhabe am Arbeitsmarkt");
    }

    @Test
    void bookmarksNameTheChaptersWhereThereAreAny() throws Exception {
        body();
        body();
        body();
        pdf.bookmark("Gesundheit", 0);
        pdf.bookmark("Pflege", 2);
        assertThat(read().pages())
                .extracting(ExtractedPage::heading)
                .containsExactly("Gesundheit", "Gesundheit", "Gesundheit › Pflege");
    }

    @Test
    void theLargestHeadingOfTheFirstPageIsTheTitleOfAFileThatHasNone() throws Exception {
        chapter("Konzept für gutes Zusammenleben");
        assertThat(read().result().title()).isEqualTo("Konzept für gutes Zusammenleben");
    }

    @Test
    void bookmarksThatPointInCirclesAreFollowedOnce() throws Exception {
        body();
        pdf.bookmark("Anfang", 0);
        pdf.bookmarksInACircle();
        assertThat(read().pages()).extracting(ExtractedPage::heading).containsExactly("Anfang");
    }

    private void chapter(String title) throws Exception {
        pdf.page();
        pdf.line(60, 760, 18, title);
        lines();
    }

    private void body() throws Exception {
        pdf.page();
        lines();
    }

    private void lines() throws Exception {
        for (int i : IntStream.range(0, 12).toArray()) {
            pdf.line(60, 700 - 15 * i, 10, WORDS);
        }
    }

    private Reading read() throws Exception {
        return Reading.of(pdf.save(folder.resolve("a.pdf")));
    }
}
