package de.rundertisch.core.drafts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void everyRunOfWhiteSpaceIsOneBlank() {
        assertThat(CleanText.line(" §\u00A04 \t Satz\r\n2\u2003und\u2028mehr ")).isEqualTo("§ 4 Satz 2 und mehr");
    }

    @Test
    void invisibleCharactersAreLeftOut() {
        assertThat(CleanText.line("\uFEFFInte\u00ADgra\u200Btions\u0000be\u0007richt"))
                .isEqualTo("Integrationsbericht");
    }

    @Test
    void decomposedUmlautsAreComposed() {
        assertThat(CleanText.line("Fo\u0308rderung")).isEqualTo("Förderung");
    }

    @Test
    void joinersThatOtherScriptsNeedAreKept() {
        assertThat(CleanText.line("می\u200Cخواهم 👨\u200D👩")).isEqualTo("می\u200Cخواهم 👨\u200D👩");
    }

    @Test
    void aTableKeepsRowsAndCells() {
        assertThat(CleanText.table("\tJahr  eins\tZahl\n\n 2024 \t 12\n")).isEqualTo("\tJahr eins\tZahl\n2024\t12");
    }

    @Test
    void cleaningTwiceChangesNothing() {
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            String raw = random.ints(40, 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(CleanText.line(CleanText.line(raw))).isEqualTo(CleanText.line(raw));
            assertThat(CleanText.table(CleanText.table(raw))).isEqualTo(CleanText.table(raw));
        }
    }
}
