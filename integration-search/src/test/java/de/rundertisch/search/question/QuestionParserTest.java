package de.rundertisch.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.search.question.Asked.Beginning;
import de.rundertisch.search.question.Asked.Dated;
import de.rundertisch.search.question.Asked.Either;
import de.rundertisch.search.question.Asked.Every;
import de.rundertisch.search.question.Asked.OfKind;
import de.rundertisch.search.question.Asked.Phrase;
import de.rundertisch.search.question.Asked.Sum;
import de.rundertisch.search.question.Asked.Without;
import de.rundertisch.search.question.Asked.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionParserTest {

    @Test
    void looseWordsStayTogether() {
        assertThat(parts("Förderung der Sprache")).containsExactly(new Words("Förderung der Sprache"));
        assertThat(parts("Sprache \"Runder Tisch\" Kita"))
                .containsExactly(new Words("Sprache Kita"), new Phrase("Runder Tisch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Runder Tisch\"", "„Runder Tisch“", "»Runder Tisch«", "“Runder Tisch”"})
    void quotationMarksOfAnyKindMakeAPhrase(String question) {
        assertThat(parts(question)).containsExactly(new Phrase("Runder Tisch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kita AND Schule", "Kita UND Schule", "Kita && Schule"})
    void bothMustMatch(String question) {
        assertThat(parts(question)).containsExactly(new Every(List.of(new Words("Kita"), new Words("Schule"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kita OR Schule", "Kita ODER Schule", "Kita || Schule"})
    void oneMustMatch(String question) {
        assertThat(parts(question)).containsExactly(new Either(List.of(new Words("Kita"), new Words("Schule"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kita -Schule", "Kita NOT Schule", "Kita NICHT Schule"})
    void oneMustNotMatch(String question) {
        assertThat(parts(question)).containsExactly(new Words("Kita"), new Without(new Words("Schule")));
    }

    @Test
    void aHyphenInsideAWordIsNoMinus() {
        assertThat(parts("Deutsch-Kurs - Anfang")).containsExactly(new Words("Deutsch-Kurs - Anfang"));
    }

    @Test
    void smallOperatorsAreWords() {
        assertThat(parts("Kita und Schule oder nicht")).containsExactly(new Words("Kita und Schule oder nicht"));
    }

    @Test
    void andBindsMoreThanOrAndBracketsMoreThanBoth() {
        assertThat(parts("a OR b AND c"))
                .containsExactly(
                        new Either(List.of(new Words("a"), new Every(List.of(new Words("b"), new Words("c"))))));
        assertThat(parts("(a OR b) AND c"))
                .containsExactly(
                        new Every(List.of(new Either(List.of(new Words("a"), new Words("b"))), new Words("c"))));
    }

    @Test
    void aStarStandsForTheRestOfAWord() {
        assertThat(parts("integrat*")).containsExactly(new Beginning("integrat"));
        assertThat(parts("a* *b c*d *")).containsExactly(new Words("a* *b c*d *"));
    }

    @ParameterizedTest
    @CsvSource({
        "kind:protokoll, minutes",
        "art:Protokolle, minutes",
        "Art:minutes, minutes",
        "kind:RUECKMELDUNG, response",
        "kind:entwürfe, draft"
    })
    void aKindIsGivenInGermanOrByItsCode(String typed, String code) {
        assertThat(parts(typed)).containsExactly(new OfKind(code));
    }

    @ParameterizedTest
    @CsvSource({
        "jahr:2023, 2023-01-01, 2023-12-31",
        "year:2019-2023, 2019-01-01, 2023-12-31",
        "jahr:2019–2023, 2019-01-01, 2023-12-31",
        "jahr:2019-, 2019-01-01, 9999-12-31",
        "jahr:-2019, 0001-01-01, 2019-12-31"
    })
    void aYearOrAStretchOfYears(String typed, LocalDate since, LocalDate until) {
        assertThat(parts(typed)).containsExactly(new Dated(since, until));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind:quatsch", "jahr:", "jahr:-", "jahr:20233", "jahr:zweitausend", "art:"})
    void aLimitThatMeansNothingIsWordsAndIsTold(String typed) {
        QuestionParser.Parsed parsed = QuestionParser.parse(typed);
        assertThat(parsed.asked().parts()).containsExactly(new Words(typed));
        assertThat(parsed.unknown()).containsExactly(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "\"\"", "()", ")(", "AND", "AND OR NOT", "-", "((((", "NOT NOT", "\u0000"})
    void nothingIsAskedBySignsAlone(String typed) {
        assertThat(parts(typed))
                .allMatch(part ->
                        part instanceof Words words && words.text().strip().length() <= 1);
    }

    @Test
    void whatHasNoPartnerIsLeftOut() {
        assertThat(parts("(Kita AND")).containsExactly(new Words("Kita"));
        assertThat(parts("Kita)) OR \"")).containsExactly(new Words("Kita"));
    }

    @Test
    void nestingWithoutEndIsReadAsIfItWereNot() {
        String deep = "(".repeat(900) + "Kita" + ")".repeat(900);
        assertThat(parts(deep)).containsExactly(new Words("Kita"));
        assertThat(parts("NOT ".repeat(400) + "Kita")).containsExactly(new Words("Kita"));
    }

    @Test
    void tooLongAQuestionIsCutAndTold() {
        assertThat(QuestionParser.parse("Kita ".repeat(10_000)).shortened()).isTrue();
        assertThat(QuestionParser.parse("Kita").shortened()).isFalse();
    }

    @Test
    void anyMixtureOfSignsIsRead() {
        Random random = new Random(20261128);
        String[] pieces = {
            "\"", "„", "(", ")", " ", "-", "*", "AND", "ODER", "NOT", "kind:", "jahr:20", "Kita", "\u0000", "\ud800",
            "ß", ":"
        };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder question = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                question.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(QuestionParser.parse(question.toString()).asked()).isInstanceOf(Sum.class);
        }
    }

    private static List<Asked> parts(String typed) {
        return QuestionParser.parse(typed).asked().parts();
    }
}
