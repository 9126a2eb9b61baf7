package de.rundertisch.core.drafts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final String COURSES =
            "Die Stadt richtet in jedem Stadtteil einen kostenlosen Sprachkurs am Abend ein.";
    private static final String COURSES_CHANGED =
            "Die Stadt richtet bis 2027 in jedem Stadtteil einen kostenlosen Sprachkurs am Abend und am Wochenende ein.";
    private static final String HEALTH = "Arztpraxen erhalten einen Zuschuss für Dolmetscherinnen und Dolmetscher.";
    private static final String WORK = "Betriebe werden beraten, wie sie ausländische Abschlüsse anerkennen lassen.";

    @Test
    void equalTextsContinueEachOther() {
        assertThat(match(List.of(COURSES, HEALTH, WORK), List.of(COURSES, HEALTH, WORK)))
                .containsExactly(0, 1, 2);
    }

    @Test
    void aChangedTextContinuesTheOneItCameFrom() {
        assertThat(match(List.of(COURSES, HEALTH), List.of(COURSES_CHANGED, HEALTH)))
                .containsExactly(0, 1);
    }

    @Test
    void aNewTextContinuesNothingAndADeletedOneIsNotUsed() {
        assertThat(match(List.of(COURSES, WORK), List.of(COURSES, HEALTH))).containsExactly(0, -1);
    }

    @Test
    void equalTextsInOneOrderWinOverSimilarOnes() {
        assertThat(match(List.of(COURSES, HEALTH), List.of(COURSES_CHANGED, COURSES, HEALTH)))
                .containsExactly(-1, 0, 1);
    }

    @Test
    void aMovedTextIsRecognisedWhenItIsTheOnlyOne() {
        assertThat(match(List.of(COURSES, HEALTH, WORK), List.of(WORK, COURSES, HEALTH)))
                .containsExactly(2, 0, 1);
    }

    @Test
    void repeatedTextsAreMatchedInOrderAndOnlyOnce() {
        assertThat(match(List.of("(weggefallen)", HEALTH, "(weggefallen)"), List.of("(weggefallen)", HEALTH)))
                .containsExactly(0, 1);
        assertThat(match(List.of("(weggefallen)"), List.of("(weggefallen)", "(weggefallen)")))
                .containsExactlyInAnyOrder(0, -1);
    }

    @Test
    void emptySidesMatchNothing() {
        assertThat(match(List.of(), List.of(COURSES))).containsExactly(-1);
        assertThat(match(List.of(COURSES), List.of())).isEmpty();
    }

    @Test
    void noOldTextIsUsedTwice() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<String> before = texts(random);
            List<String> after = texts(random);
            int[] used = Arrays.stream(match(before, after)).filter(i -> i >= 0).toArray();
            assertThat(used).doesNotHaveDuplicates();
            assertThat(Arrays.stream(used)).allMatch(i -> i < before.size());
        }
    }

    @Test
    void twoLongTextsWithNothingInCommonAreStillQuick() {
        List<String> before = IntStream.range(0, 4_000)
                .mapToObj(i -> "alt " + i + " Wort " + i * 7)
                .toList();
        List<String> after = new ArrayList<>(IntStream.range(0, 4_000)
                .mapToObj(i -> "neu " + i + " Satz " + i * 3)
                .toList());
        Collections.shuffle(after, new Random(1));
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> match(before, after));
    }

    private static List<String> texts(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> "Wort" + random.nextInt(4) + " und Wort" + random.nextInt(4))
                .toList();
    }

    private static int[] match(List<String> before, List<String> after) {
        return Alignment.of(before, after);
    }
}
