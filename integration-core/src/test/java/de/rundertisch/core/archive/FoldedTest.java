package de.rundertisch.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({"Öffnung, offnung", "STRAẞE, strasse", "Straße, strasse", "Čalışma, calısma", "ﬁn, fin"})
    void caseAccentsAndSharpSDoNotCount(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }

    @Test
    void longTextIsCutBetweenWholeCharacters() {
        String folded = Folded.of("x" + "\uD83D\uDE00".repeat(200));

        assertThat(folded).hasSizeLessThanOrEqualTo(Folded.MAX_LENGTH);
        assertThat(Character.isHighSurrogate(folded.charAt(folded.length() - 1)))
                .isFalse();
    }
}
