package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    @ParameterizedTest(name = "{index}")
    @MethodSource("endless")
    void aQuestionWithoutEndIsCutAndAnswered(String question) throws Exception {
        assertThat(index.search(SearchRequest.of(question, Findables.ALL)).notes())
                .extracting(Note::type)
                .contains(Note.Type.SHORTENED);
        answer(question);
    }

    static Stream<String> endless() {
        return Stream.of(
                "Förderung Sprache Integration ".repeat(10_000),
                "x".repeat(10_000),
                "förderungs".repeat(20_000),
                "a* ".repeat(1_000),
                "spr* ".repeat(1_000),
                "* ".repeat(10_000),
                "*".repeat(10_000),
                "\"".repeat(10_000),
                "\"a ".repeat(10_000),
                "(".repeat(10_000),
                "NOT ".repeat(10_000),
                "a AND ".repeat(10_000),
                "Kita OR ".repeat(10_000),
                "-Kita ".repeat(10_000),
                "jahr:2023 ".repeat(1_000),
                "(a OR b* AND -c) ".repeat(1_000),
                "\u0000".repeat(10_000),
                "\ud83d\ude00".repeat(5_000),
                "e\u0301".repeat(5_000),
                "(a+)+$".repeat(2_000),
                misspelled());
    }

    private static String misspelled() {
        StringBuilder question = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            question.append("Sprachfördrung")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26))
                    .append(' ');
        }
        return question.toString();
    }

    @Test
    void whenTimeRunsOutTheAnswerSaysSo() throws Exception {
        index.limit(0);
        try {
            assertThat(index.search(SearchRequest.of("Sprachförderung", Findables.ALL))
                            .partial())
                    .isTrue();
            assertThatCode(() -> answer("Sprach* OR \"Amt\"")).doesNotThrowAnyException();
        } finally {
            index.limit(400);
        }
        assertThat(index.search(SearchRequest.of("Sprachförderung", Findables.ALL))
                        .partial())
                .isFalse();
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

    private static void answer(String question) throws Exception {
        index.search(SearchRequest.of(question, Findables.ALL));
        index.search(SearchRequest.of(question, Findables.ALL).grouped(3).sorted(Order.TITLE));
        index.years(SearchRequest.of(question, Findables.ALL));
        index.complete(question, Findables.ALL, 8);
        index.pages(SearchRequest.of(question, Findables.ALL));
        index.marks(question, TEXT);
        index.marks(TEXT, question);
    }
}
