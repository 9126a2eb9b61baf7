package de.rundertisch.core.comments.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that nobody writes by accident, at full size: they must not take long, whatever comes out. */
class HostileTextsTest {

    private static final int SIZE = 600_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String LIKEWISE = "Absatz 1 gilt entsprechend.\n";

    @Test
    void emptyTextsHaveNoPlaces() {
        assertThat(PassageRelocation.between("", "").relocate(List.of())).isEmpty();
        Relocated orphan = relocate("Kurse am Abend", "", 0, 5);
        assertThat(orphan.status()).isEqualTo(RelocationStatus.ORPHANED);
        assertThat(orphan.certain()).isTrue();
    }

    @Test
    void oneHugeParagraphWithoutBreaksIsAligned() {
        String before = prose(SIZE, " ");
        String after = "Neu vorn. " + before.substring(0, SIZE / 2) + " mitten hinein " + before.substring(SIZE / 2);
        int start = before.indexOf(' ', SIZE / 3) + 1;
        Relocated result = relocate(before, after, start, start + 60);
        assertThat(result.status()).isEqualTo(RelocationStatus.UNCHANGED);
        assertThat(result.passage().start()).isEqualTo(start + 10);
    }

    @Test
    void aHugeParagraphThatBecomesManyIsAligned() {
        String before = prose(SIZE, ". ");
        int start = before.indexOf(' ', SIZE / 2) + 1;
        Relocated result = relocate(before, before.replace(". ", ".\n"), start, start + 60);
        assertThat(result.status()).isEqualTo(RelocationStatus.UNCHANGED);
        assertThat(result.passage().start()).isEqualTo(start);
    }

    @Test
    void amongFiftyThousandEqualLinesNoneIsCertainOnceOneIsGone() {
        String before = LIKEWISE.repeat(50_000);
        Relocated result =
                relocate(before, LIKEWISE.repeat(49_999), LIKEWISE.length() * 700, LIKEWISE.length() * 700 + 26);
        assertThat(result.certain()).isFalse();
    }

    @Test
    void fiftyThousandLinesInAnotherOrderAreFollowed() {
        List<Integer> order = IntStream.range(0, 50_000).boxed().collect(Collectors.toList());
        String before = lines(order);
        Collections.shuffle(order, new Random(1));
        String after = lines(order);
        int start = before.indexOf("Zeile 31415 ");
        Relocated result = relocate(before, after, start, start + 11);
        assertThat(result.passage()).isNotNull();
        assertThat(result.passage().start()).isEqualTo(after.indexOf("Zeile 31415 "));
    }

    @Test
    void oneWordOfSixHundredThousandLettersIsNoTrap() {
        String before = "a".repeat(SIZE);
        relocate(before, before.substring(10), 300_000, 300_020);
    }

    @Test
    void sixHundredThousandFullStopsAreNoTrap() {
        relocate(".".repeat(SIZE), ".".repeat(SIZE - 10), 300_000, 300_020);
    }

    @Test
    void textsOfTheSameFewWordsAreNoTrap() {
        relocate(fewWords(1), fewWords(2), 1_000, 1_100);
    }

    @Test
    void unrelatedTextsHaveNothingInCommon() {
        Relocated result = relocate(prose(SIZE, ".\n"), "Haus Garten Zaun.\n".repeat(30_000), 1_000, 1_100);
        assertThat(result.status()).isEqualTo(RelocationStatus.ORPHANED);
    }

    @Test
    void halvesOfSurrogatePairsAndLoneMarksAreNoTrap() {
        Random random = new Random(3);
        String wild = IntStream.range(0, SIZE / 3)
                .mapToObj(i -> String.valueOf((char) random.nextInt(Character.MAX_VALUE)))
                .collect(Collectors.joining());
        relocate(wild, new StringBuilder(wild).reverse().toString(), 1_000, 1_100);
    }

    @Test
    void aPassageThatGrewTooLongIsCutAndAskedAbout() {
        String before = "Anfang der Regelung über Kurse und deren besonders ausführliches Ende.";
        String added = "eingefügtes ".repeat(480);
        String after = before.replace("und deren", "und " + added + "deren");
        Relocated result = relocate(before, after, 0, before.length());
        assertThat(result.passage().exact()).hasSizeLessThanOrEqualTo(Passage.LONGEST);
        assertThat(result.certain()).isFalse();
    }

    private static Relocated relocate(String before, String after, int start, int end) {
        Relocated result = assertTimeoutPreemptively(
                LIMIT, () -> PassageRelocation.between(before, after).relocate(Passage.of(before, start, end)));
        Passage found = result.passage();
        if (found != null) {
            assertThat(after.startsWith(found.exact(), found.start())).isTrue();
        }
        return result;
    }

    private static String prose(int length, String separator) {
        Random random = new Random(5);
        StringBuilder prose = new StringBuilder(length + 20);
        for (int i = 1; prose.length() < length; i++) {
            prose.append(Integer.toString(random.nextInt(9_000) + 1_000, 36)).append(i % 12 == 0 ? separator : " ");
        }
        return prose.substring(0, length);
    }

    private static String lines(List<Integer> numbers) {
        return numbers.stream().map(i -> "Zeile " + i + " über Ort" + i).collect(Collectors.joining("\n"));
    }

    private static String fewWords(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 50_000)
                .mapToObj(i -> "Satz " + random.nextInt(3) + " gilt")
                .collect(Collectors.joining("\n"));
    }
}
