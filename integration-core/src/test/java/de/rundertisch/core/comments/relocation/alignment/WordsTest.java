package de.rundertisch.core.comments.relocation.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreLettersAndDigitsEverythingElseStandsForItself() {
        assertThat(spelled("Die Kurse, 12 an der Zahl: gut."))
                .containsExactly("Die", "Kurse", ",", "12", "an", "der", "Zahl", ":", "gut", ".");
    }

    @Test
    void marksAndSoftHyphensBelongToTheirWord() {
        assertThat(spelled("Ko\u0308ln Sprach\u00adkurs")).containsExactly("Ko\u0308ln", "Sprach\u00adkurs");
    }

    @Test
    void charactersOfScriptsWithoutSpacesAndSurrogatePairsStandForThemselves() {
        assertThat(spelled("会議 😀👍")).containsExactly("会", "議", "😀", "👍");
    }

    @Test
    void theSameWordHasTheSameNumberHoweverItIsEncoded() {
        Words words = words("Köln Ko\u0308ln Sprachkurs Sprach\u00adkurs");
        assertThat(words.word(0)).isEqualTo(words.word(1));
        assertThat(words.word(2)).isEqualTo(words.word(3));
    }

    @Test
    void aLongParagraphIsCutIntoSentencesThatDoNotDependOnWhatStandsFarAway() {
        String sentences = IntStream.range(0, 60)
                .mapToObj(i -> "In Stadtteil " + i + " finden Kurse am Abend und am Wochenende statt.")
                .collect(Collectors.joining(" "));
        List<String> before = blocks(sentences);
        List<String> after = blocks("Vorweg steht jetzt ein neuer Satz mit einigen Wörtern. " + sentences);
        assertThat(before).hasSize(60);
        assertThat(after.subList(1, 61)).isEqualTo(before);
    }

    @Test
    void noBlockIsLongerThanTheLimit() {
        Words words = words("wort ".repeat(5_000));
        assertThat(IntStream.range(0, words.blocks()).map(words::length))
                .allMatch(length -> length <= Words.LONGEST_BLOCK);
    }

    @Test
    void emptyLinesAreNoBlocks() {
        assertThat(words("\n\n \n\t\n").blocks()).isZero();
        assertThat(blocks("eins\n\nzwei")).containsExactly("eins", "zwei");
    }

    private static Words words(String text) {
        return Words.of(TextMap.lines(text, 1), new Vocabulary());
    }

    private static List<String> spelled(String text) {
        Words words = words(text);
        return IntStream.range(0, words.count())
                .mapToObj(i -> text.substring(words.start(i), words.end(i)))
                .toList();
    }

    private static List<String> blocks(String text) {
        Words words = words(text);
        List<String> blocks = new ArrayList<>();
        for (int block = 0; block < words.blocks(); block++) {
            blocks.add(text.substring(words.start(words.first(block)), words.end(words.first(block + 1) - 1)));
        }
        return blocks;
    }
}
