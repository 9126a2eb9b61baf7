package de.rundertisch.core.comments.relocation.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void commonWordsArePairedInOrder() {
        assertThat(pairs("Kurse finden am Abend statt", "Alle Kurse finden jetzt abends statt"))
                .containsExactly("Kurse=Kurse", "finden=finden", "Abend=abends", "statt=statt");
    }

    @Test
    void runsThatStayTogetherArePreferred() {
        assertThat(pairs("die Kosten trägt die Stadt", "die Gebühren, die Kosten trägt die Stadt"))
                .containsExactly("die=die", "Kosten=Kosten", "trägt=trägt", "die=die", "Stadt=Stadt");
        assertThat(match("die Kosten trägt die Stadt", "die Gebühren, die Kosten trägt die Stadt")[0])
                .isEqualTo(3);
    }

    @Test
    void nothingInCommonPairsNothing() {
        assertThat(pairs("Haus und Hof", "Wald oder Wiese")).isEmpty();
        assertThat(pairs("Haus", "")).isEmpty();
    }

    private static int[] match(String before, String after) {
        Vocabulary vocabulary = new Vocabulary();
        Words old = Words.of(TextMap.lines(before, 1), vocabulary);
        Words young = Words.of(TextMap.lines(after, 2), vocabulary);
        return new WordDiff(new Matching(old, young, vocabulary))
                .match(
                        IntStream.range(0, old.count()).toArray(),
                        IntStream.range(0, young.count()).toArray());
    }

    private static List<String> pairs(String before, String after) {
        String[] old = before.replace(",", " ,").split(" ");
        String[] young = after.replace(",", " ,").split(" ");
        int[] match = match(before, after);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < match.length; i++) {
            if (match[i] != Matching.NONE) {
                pairs.add(old[i] + "=" + young[match[i]]);
            }
        }
        return pairs;
    }
}
