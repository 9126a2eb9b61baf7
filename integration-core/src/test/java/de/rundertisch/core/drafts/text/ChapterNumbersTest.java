package de.rundertisch.core.drafts.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.drafts.text.ChapterNumbers.Heading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChapterNumbersTest {

    @Test
    void chaptersWithoutNumbersAreCounted() {
        assertThat(numbers("1 Sprache", "2 Kurse", "2 Träger", "1 Arbeit", "2 Ausbildung", "3 Praktika"))
                .containsExactly("1", "1.1", "1.2", "2", "2.1", "2.1.1");
    }

    @Test
    void decimalNumbersAndSectionSignsAreTakenFromTheTitle() {
        assertThat(numbers("1 3. Bildung", "2 3.2 Sprachkurse", "2 §4 Teilnahme", "2 § 4a Kosten"))
                .containsExactly("3", "3.2", "§ 4", "§ 4a");
    }

    @Test
    void aNumberWithinTheParentBecomesTheLastPart() {
        assertThat(numbers(
                        "1 Kapitel 2 - Einreise",
                        "2 Abschnitt 1 - Allgemeines",
                        "2 Abschnitt 1a – Mehr",
                        "1 Kapitel 3"))
                .containsExactly("2", "2.1", "2.1a", "3");
    }

    @Test
    void aPrefaceBeforeNumberedChaptersIsZero() {
        assertThat(numbers("1 Vorbemerkung", "1 Eingangsformel", "1 Abschnitt 1 - Ziele", "1 Schluss"))
                .containsExactly("0", "0a", "1", "1a");
    }

    @Test
    void aPrefaceBeforeChaptersThatShowTheirNumbersIsZeroToo() {
        assertThat(numbers(
                        "1 Einleitung", "2 Entstehung", "1 1 Leben", "2 1.1 Orte", "2 Mehr", "1 2 Sprache", "1 Anhang"))
                .containsExactly("0", "0.1", "1", "1.1", "1.1a", "2", "2a");
    }

    @Test
    void noNumberIsGivenTwice() {
        assertThat(numbers(
                        "1 2. Zwei",
                        "1 Frei",
                        "1 2. Nochmals",
                        "1 Handlungsfeld 1",
                        "1 Handlungsfeld 1",
                        "3 § 1 A",
                        "3 § 1 B"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aYearIsNotAChapterNumber() {
        assertThat(numbers("1 2025 war ein gutes Jahr")).containsExactly("1");
    }

    @Test
    void aTitleThatShowsItsNumberIsNotGivenItAgain() {
        assertThat(ChapterNumbers.heading("§ 4", "§ 4 Teilnahme")).isEqualTo("§ 4 Teilnahme");
        assertThat(ChapterNumbers.heading("2.1", "Abschnitt 1 - Allgemeines")).isEqualTo("Abschnitt 1 - Allgemeines");
        assertThat(ChapterNumbers.heading("2.1", "Sprachkurse")).isEqualTo("2.1 Sprachkurse");
    }

    /** Level and title, separated by a blank. */
    private static List<String> numbers(String... headings) {
        return ChapterNumbers.of(Stream.of(headings)
                .map(heading -> new Heading(heading.charAt(0) - '0', heading.substring(2)))
                .toList());
    }
}
