package de.rundertisch.web.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SentNameTest {

    @Test
    void theNameABrowserSentIsReadAsItWasTyped() {
        assertThat(SentName.of(asJerseyReads("später, größer.pdf"))).isEqualTo("später, größer.pdf");
        assertThat(SentName.of(asJerseyReads("Протокол.txt"))).isEqualTo("Протокол.txt");
        assertThat(SentName.of(asJerseyReads("محضر.txt"))).isEqualTo("محضر.txt");
    }

    @Test
    void aPlainNameStaysAsItIs() {
        assertThat(SentName.of("Bericht 2023.pdf")).isEqualTo("Bericht 2023.pdf");
    }

    @Test
    void aNameThatArrivedRightStaysAsItIs() {
        assertThat(SentName.of("später.pdf")).isEqualTo("später.pdf");
        assertThat(SentName.of("Протокол.txt")).isEqualTo("Протокол.txt");
    }

    private static String asJerseyReads(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
