package de.rundertisch.search.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void equalTextsAreEqualHoweverTheyAreSetAndCutIntoPages() {
        String text = text(1, 500);
        assertThat(of(text).similarity(of(text.toUpperCase().replace(" ", " \n "))))
                .isEqualTo(100);
    }

    @Test
    void aFewChangedWordsLeaveMostInCommon() {
        String text = text(1, 1_000);
        String changed = text.replaceFirst("(?:\\w+ ){40}$", "") + text(2, 40);
        assertThat(of(text).similarity(of(changed))).isBetween(75, 99);
    }

    @Test
    void differentTextsHaveNothingInCommon() {
        assertThat(of(text(1, 500)).similarity(of(text(2, 500)))).isLessThan(10);
    }

    @Test
    void aTextOfAFewWordsIsNotCompared() {
        TextSample sample = new TextSample();
        sample.add("Nur ein paar Worte");
        assertThat(sample.fingerprint()).isEmpty();
    }

    private static Fingerprint of(String text) {
        TextSample sample = new TextSample();
        sample.add(text);
        return sample.fingerprint().orElseThrow();
    }

    private static String text(int seed, int words) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append("wort").append(random.nextInt(5_000)).append(' ');
        }
        return text.toString();
    }
}
