package de.rundertisch.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.rundertisch.core.shared.BusinessException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void linesOfWordTranslationAndWeightAreTaken() throws IOException {
        WordList list = read("\uFEFFev\thaus\t1.000\nev\twohnung\n\n# aus eigener Hand\nالبيت\tdas haus\t0.5\n");
        assertThat(list.entries()).isEqualTo(3);
        assertThat(list.parts()).containsExactly("ev\thaus\t1.000\nev\twohnung\nالبيت\tdas haus\t0.5\n");
        assertThat(list.skippedInAll()).isZero();
    }

    @Test
    void whatDoesNotFitIsLeftOutAndItsLineNamed() throws IOException {
        WordList list = read("a\tb\nkein tab\nc\td\t1.0\tzu viel\ne\tf\tviel\n!\tg\nh\ti\nj\tk\nl\tm\n");
        assertThat(list.entries()).isEqualTo(4);
        assertThat(list.skipped()).containsExactly(2, 3, 4, 5);
    }

    @Test
    void aFileThatIsSomethingElseIsRefused() {
        refused("vocabulary.lexicon.unreadable", "", StandardCharsets.UTF_8);
        refused("vocabulary.lexicon.unreadable", "<html>\n<p>\na\tb\n", StandardCharsets.UTF_8);
        refused("vocabulary.lexicon.notUtf8", "öl\tÖl\n", StandardCharsets.ISO_8859_1);
    }

    @Test
    void aLongListComesInPiecesOfWholeLines() throws IOException {
        WordList list = read("kelime\twort\n".repeat(60_000));
        assertThat(list.parts()).hasSizeGreaterThan(1).allMatch(part -> part.endsWith("wort\n"));
        assertThat(String.join("", list.parts()).lines()).hasSize(60_000);
    }

    @Test
    void aListWithoutEndIsRefused() {
        refused("vocabulary.lexicon.tooMany", "a\tb\n".repeat(WordList.MOST_ENTRIES + 1), StandardCharsets.UTF_8);
    }

    private static WordList read(String text) throws IOException {
        return WordList.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void refused(String key, String text, Charset charset) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> WordList.read(new ByteArrayInputStream(text.getBytes(charset))))
                .returns(key, BusinessException::key);
    }
}
