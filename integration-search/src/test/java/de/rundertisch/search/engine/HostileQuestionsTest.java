package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQuestionsTest {

    private static final String TEXT = "Die Sprachförderung in den Kitas wird 2026 ausgebaut, sagte das Amt.";

    @TempDir
    static Path folder;

    private static SearchIndex index;

    @BeforeAll
    static void fill() throws Exception {
        index = SearchIndex.open(folder);
        Findables.fill(index, TEXT, "Kommentare <b>mit</b> \"Zeichen\" && Sonderzeichen: * ? [a TO z] /.*/");
    }

    @AfterAll
    static void close() throws Exception {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "\"\"\"\"\"",
                "„“",
                "*",
                "***:***",
                "text:*",
                "audience:office",
                "AND OR NOT",
                "((((((((",
                "[a TO z]",
                "/.*(.*)*/",
                "+-!(){}[]^\"~*?:\\/",
                "foo\u0000bar",
                "\ud800",
                "\udc00\ud800",
                "\u202e\u200b\ufeff",
                "'; drop table page; --",
                "<script>alert(1)</script>",
                "的中文 العربية हिन्दी",
                "ﷺﷺﷺﷺ",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z",
                "der die das und oder",
                "%s%n{0}",
            })
    void neverFails(String question) {
        assertThatCode(() -> answer(question)).doesNotThrowAnyException();
    }

    @Test
    void aQuestionOfAMillionWordsIsAnsweredSoon() {
        String question = "Förderung Sprache Integration ".repeat(300_000);
        assertThat(timeOf(question)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aWordWithoutEndIsAnsweredSoon() {
        assertThat(timeOf("förderungs".repeat(200_000))).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void manyMisspelledWordsAreAnsweredSoon() {
        StringBuilder question = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            question.append("Sprachfördrung")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26))
                    .append(' ');
        }
        assertThat(timeOf(question.toString())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void randomInputNeverFails() {
        Random random = new Random(4711);
        for (int i = 0; i < 500; i++) {
            StringBuilder question = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                question.append((char) random.nextInt(random.nextBoolean() ? 128 : 0x10000));
            }
            assertThatCode(() -> answer(question.toString())).doesNotThrowAnyException();
        }
    }

    @Test
    void placesOutOfRangeAreBroughtIntoIt() throws Exception {
        SearchRequest request = SearchRequest.of("Sprache", Findables.ALL);
        assertThat(index.search(request.page(-5, -5)).hits()).isEmpty();
        assertThat(index.search(request.page(Integer.MAX_VALUE, Integer.MAX_VALUE))
                        .hits())
                .isEmpty();
        assertThat(index.search(request.page(0, 100_000)).hits()).hasSize(1);
    }

    private static Duration timeOf(String question) {
        long start = System.nanoTime();
        assertThatCode(() -> answer(question)).doesNotThrowAnyException();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void answer(String question) throws Exception {
        index.search(SearchRequest.of(question, Findables.ALL));
        index.marks(question, TEXT);
        index.marks(TEXT, question);
    }
}
