package de.rundertisch.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicSpellingTest {

    private static boolean fits(String arabic, String term) {
        String pattern = ArabicSpelling.pattern(arabic);
        return pattern != null
                && new CharacterRunAutomaton(Operations.determinize(
                                new RegExp(pattern).toAutomaton(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT))
                        .run(term);
    }

    @ParameterizedTest(name = "{0} may be {1}")
    @CsvSource({
        "لوثر, luther",
        "تسلا, tesla",
        "برلين, berlin",
        "ماركوني, marconi",
        "فرانكفورت, frankfurt",
        "موسكو, moskau",
        "شميت, schmitt",
        "پاکستان, pakistan",
    })
    void eachLetterStandsForAllItIsWrittenAs(String arabic, String german) {
        assertThat(fits(arabic, german)).isTrue();
    }

    @Test
    void otherConsonantsMakeAnotherName() {
        assertThat(fits("برلين", "bremen")).isFalse();
        assertThat(fits("لوثر", "lauter der")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "با", "Berlin", "ببببببببببببببببببببب"})
    void nothingIsGuessedForOtherLettersAndForTooFewOrTooMany(String word) {
        assertThat(ArabicSpelling.pattern(word)).isNull();
    }
}
