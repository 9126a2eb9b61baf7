package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.search.language.Lexicon;
import de.rundertisch.search.language.Translation;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherLanguagesTest {

    private static final String TURKISH = """
            okul\tschule\t3
            okul\tlehranstalt\t1
            çocuk\tkind\t2
            dil kursu\tsprachkurs\t1
            """;

    private static final String RUSSIAN = """
            школа\tschule\t1
            курс\tkurs\t1
            """;

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() throws Exception {
        index = Findables.open(folder);
        index.use(Lexicon.read("tr", new StringReader(TURKISH)));
        index.use(Lexicon.read("ru", new StringReader(RUSSIAN)));
        Findables.fill(
                index,
                "Die Schule öffnet um acht Uhr",
                "Ein Sprachkurs für Eltern",
                "Die Erklärung von Ministerin Anastassija Petrowa",
                "Der Haushalt der Stadt");
    }

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    private SearchResult ask(String language, String text) throws Exception {
        return index.search(SearchRequest.of(text, Findables.ALL).inLanguage(language));
    }

    private List<Long> found(String language, String text) throws Exception {
        return ask(language, text).hits().stream().map(Hit::subjectId).toList();
    }

    @Test
    void inflectedWordsFindGermanPages() throws Exception {
        assertThat(found("tr", "okullarımızdan")).containsExactly(1L);
        assertThat(found("ru", "в школах")).containsExactly(1L);
    }

    @Test
    void wordsThatBelongTogetherAreTranslatedTogether() throws Exception {
        assertThat(found("tr", "dil kursları")).startsWith(2L);
    }

    @Test
    void namesInOtherLettersFindTheirGermanSpelling() throws Exception {
        assertThat(found("ru", "Анастасия Петрова")).containsExactly(3L);
    }

    @Test
    void namesWithoutVowelsFindTheirGermanSpelling() throws Exception {
        index.use(Lexicon.read("ar", new StringReader("مدرسة\tschule\t1")));
        assertThat(found("ar", "بتروفا")).containsExactly(3L);
    }

    @Test
    void aNameThatIsAlsoAWordIsFoundAsAName() throws Exception {
        index.use(Lexicon.read("en", new StringReader("petrowa\tlampe\t1")));
        assertThat(found("en", "Petrowa")).containsExactly(3L);
    }

    @Test
    void manyTranslationsWeighNoMoreThanOne() throws Exception {
        index.use(Lexicon.read(
                "en", new StringReader("budget\thaushalt\t1\nplace\tstadt\t1\nplace\tschule\t1\nplace\tuhr\t1")));
        assertThat(found("en", "budget place")).startsWith(4L);
    }

    @Test
    void germanWordsAreFoundInAnyLanguage() throws Exception {
        assertThat(found("ru", "Haushalt")).containsExactly(4L);
    }

    @Test
    void theAnswerSaysWhichGermanWordsWereSearched() throws Exception {
        assertThat(ask("tr", "okul").understood())
                .containsExactly(new Translation("okul", List.of("schule", "lehranstalt"), false));
        assertThat(ask("", "Schule").understood()).isEmpty();
    }

    @Test
    void aLanguageWithoutALexiconIsReadAsGerman() throws Exception {
        assertThat(found("xx", "Schule")).containsExactly(1L);
        index.forget("tr");
        assertThat(index.languages()).containsExactly("ru");
        assertThat(found("tr", "okul")).isEmpty();
    }

    @Test
    void theFoundWordsAreMarked() throws Exception {
        String text = "In der Schule";
        assertThat(index.marks("okul", "tr", text)).containsExactly(new Mark(7, 13));
    }

    @Test
    void whateverIsTypedIsAnswered() throws Exception {
        assertThat(found("ru", "")).isEmpty();
        assertThat(found("ru", "\"( AND ✱ \u0000 \ud800")).isEmpty();
        assertThat(found("ru", "школа ".repeat(100_000))).containsExactly(1L);
    }
}
