package de.rundertisch.search.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private static Lexicon lexicon(String language, String... pairs) throws Exception {
        return Lexicon.read(language, new StringReader(String.join("\n", pairs)));
    }

    @ParameterizedTest(name = "{0}: „{2}“ is a form of „{1}“")
    @CsvSource({
        "en, school, Schools",
        "en, family, families",
        "tr, okul, okulları",
        "tr, okul, Okul'da",
        "tr, ışık, IŞIK",
        "ru, школа, школу",
        "ru, ребёнок, ребенок",
        "ar, مدرسة, المدرسة",
        "ar, مدرسة, مَدْرَسَة",
        "fa, کتاب, كتاب",
        "fr, école, écoles",
        "uk, школа, Школа",
    })
    void inflectedWordsAreLookedUp(String language, String listed, String asked) throws Exception {
        Lexicon lexicon = lexicon(language, listed + "\tgefunden\t1");
        assertThat(lexicon.translate(asked)).singleElement().satisfies(word -> {
            assertThat(word.german()).containsExactly("gefunden");
            assertThat(word.name()).isFalse();
        });
    }

    @Test
    void theLikeliestTranslationComesFirst() throws Exception {
        Lexicon lexicon = lexicon("en", "bank\tufer\t1", "bank\tgeldinstitut\t2.5", "bank\tufer\t0.5");
        assertThat(lexicon.translate("bank").getFirst().german()).containsExactly("geldinstitut", "ufer");
    }

    @Test
    void theVeryWordGoesBeforeItsRelatives() throws Exception {
        Lexicon lexicon = lexicon("en", "training\tausbildung\t1", "train\tzug\t9");
        assertThat(lexicon.translate("training").getFirst().german()).containsExactly("ausbildung");
        assertThat(lexicon.translate("trained").getFirst().german()).containsExactly("zug", "ausbildung");
    }

    @Test
    void theMostWordsTogetherAreTranslatedTogether() throws Exception {
        Lexicon lexicon = lexicon("en", "language\tsprache", "course\tkurs", "language course\tsprachkurs");
        assertThat(lexicon.translate("a language course, every course"))
                .extracting(Translation::german)
                .containsSubsequence(List.of("sprachkurs"), List.of("kurs"));
    }

    @Test
    void anUnknownWordIsANameInLatinLetters() throws Exception {
        Lexicon lexicon = lexicon("ru", "школа\tschule\t1");
        assertThat(lexicon.translate("Лютера"))
                .singleElement()
                .satisfies(name -> assertThat(name.name()).isTrue())
                .satisfies(name -> assertThat(name.german()).startsWith("Lutera"));
    }

    @Test
    void aWordInCapitalsMayBeANameAsWell() throws Exception {
        Lexicon lexicon = lexicon("en", "lady\tdame\t1");
        assertThat(lexicon.translate("Lady Gaga").getFirst().spellings()).contains("Lady");
        assertThat(lexicon.translate("a lady").getFirst().spellings()).isEmpty();
    }

    @Test
    void aWordThatOnlyBeginsLikeAListedOneMayBeANameAsWell() throws Exception {
        Lexicon lexicon = lexicon("ru", "стиль\tstil\t1");
        assertThat(lexicon.translate("стилерсом").getFirst().spellings()).isNotEmpty();
    }

    @Test
    void questionWordsAreNoNames() throws Exception {
        Lexicon lexicon = lexicon("en", "school\tschule\t1");
        assertThat(lexicon.translate("Who does what at which school?"))
                .extracting(Translation::asked)
                .containsExactly("school");
    }

    @ParameterizedTest
    @CsvSource({"only one column", "'a\tb\tc'", "'a\t\t1'", "'\tb\t1'"})
    void aLineThatIsNoPairIsNamed(String line) {
        assertThatExceptionOfType(UnreadableLexicon.class)
                .isThrownBy(() -> lexicon("en", "school\tschule\t1", "", line))
                .satisfies(told -> assertThat(told.line()).isEqualTo(3));
    }

    @Test
    void anEmptyListIsNoLexicon() {
        assertThatExceptionOfType(UnreadableLexicon.class).isThrownBy(() -> lexicon("en", "", " "));
    }
}
