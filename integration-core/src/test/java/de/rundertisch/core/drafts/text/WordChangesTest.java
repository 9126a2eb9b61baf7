package de.rundertisch.core.drafts.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.drafts.text.WordChanges.Change;
import de.rundertisch.core.drafts.text.WordChanges.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordChangesTest {

    @Test
    void oneWordIsExchangedAsAWhole() {
        assertThat(shown("Kurse am Abend für Eltern.", "Kurse am Vormittag für Eltern."))
                .isEqualTo("Kurse am [-Abend-][+Vormittag+] für Eltern.");
    }

    @Test
    void equalTextsAreOneStretch() {
        assertThat(WordChanges.between("Alles gut.", "Alles gut."))
                .containsExactly(new Change(Kind.SAME, "Alles gut."));
        assertThat(WordChanges.between("", "")).isEmpty();
    }

    @Test
    void insertedAndDeletedEndsAreFound() {
        assertThat(shown("Eltern werden unterstützt.", "Alle Eltern werden gut unterstützt."))
                .isEqualTo("[+Alle +]Eltern werden [+gut +]unterstützt.");
        assertThat(shown("Eltern und Kinder", "Eltern")).isEqualTo("Eltern[- und Kinder-]");
    }

    @Test
    void leftoversBetweenChangesAreNoIslands() {
        assertThat(shown("Die Stadt prüft es im Mai.", "Das Land plant es ab Juni."))
                .isEqualTo("[-Die Stadt prüft es im Mai-][+Das Land plant es ab Juni+].");
    }

    @Test
    void endingsAndUmlautsDoNotCutWords() {
        assertThat(shown("Förderung", "Förderungen")).isEqualTo("[-Förderung-][+Förderungen+]");
        assertThat(shown("cafe\u0301 auf", "cafe\u0301 zu")).isEqualTo("cafe\u0301 [-auf-][+zu+]");
    }

    @Test
    void bothWordingsCanAlwaysBeReadOffTheChanges() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String before = text(random);
            String after = text(random);
            List<Change> changes = WordChanges.between(before, after);
            assertThat(join(changes, Kind.INSERTED)).isEqualTo(before);
            assertThat(join(changes, Kind.DELETED)).isEqualTo(after);
        }
    }

    @Test
    void veryLongDifferentTextsAreShownOneAfterTheOther() {
        List<Change> changes = WordChanges.between("a ".repeat(40_000), "b ".repeat(40_000));
        assertThat(changes).extracting(Change::kind).containsExactly(Kind.DELETED, Kind.INSERTED);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0, 6)
                .mapToObj(i -> List.of("der ", "Stadt", ", ", " und ", "Förderung", "\n")
                        .get(i))
                .collect(Collectors.joining());
    }

    private static String join(List<Change> changes, Kind without) {
        return changes.stream()
                .filter(change -> change.kind() != without)
                .map(Change::text)
                .collect(Collectors.joining());
    }

    private static String shown(String before, String after) {
        return WordChanges.between(before, after).stream()
                .map(change -> switch (change.kind()) {
                    case SAME -> change.text();
                    case DELETED -> "[-" + change.text() + "-]";
                    case INSERTED -> "[+" + change.text() + "+]";
                })
                .collect(Collectors.joining());
    }
}
