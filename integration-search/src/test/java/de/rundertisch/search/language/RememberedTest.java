package de.rundertisch.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final List<String> found = new ArrayList<>();
    private final Remembered<Integer> lengths = new Remembered<>(4);

    private int length(String word) {
        return lengths.of(word, unknown -> {
            found.add(unknown);
            return unknown.length();
        });
    }

    @Test
    void aWordIsFoundOutOnce() {
        assertThat(length("Teilhabe")).isEqualTo(8);
        assertThat(length("Teilhabe")).isEqualTo(8);
        assertThat(found).containsExactly("Teilhabe");
    }

    @Test
    void aCommonWordStaysWhileRareOnesPassBy() {
        for (int i = 0; i < 50; i++) {
            length("und");
            length("selten" + i);
        }
        assertThat(found).containsOnlyOnce("und").hasSize(51);
    }

    @Test
    void aWordNobodyAskedForAgainIsForgotten() {
        length("einst");
        for (int i = 0; i < 10; i++) {
            length("später" + i);
        }
        length("einst");
        assertThat(found.stream().filter("einst"::equals)).hasSize(2);
    }
}
