package de.rundertisch.core.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.mentions.MentionedText.Part;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachableTest {

    @ParameterizedTest
    @CsvSource({
        "'Danke, @Petra Lindner!', true",
        "'@Petra Lindner', true",
        "'(@petra lindner)', true",
        "'@Petra Lindner-', true",
        "'Danke, Petra Lindner!', false",
        "'@Petra', false",
        "'@Petra Lindners Meinung', false",
        "'@Petra Lindner-Koch', false",
        "'mail@Petra Lindner', false",
        "'post@@Petra Lindner', false"
    })
    void aPersonIsNamedByTheWholeNameBehindAnAtSign(String text, boolean named) {
        assertThat(person("Petra Lindner").namedIn(text)).isEqualTo(named);
    }

    @Test
    void aNameWithSignsOfPatternsIsANameLikeOthers() {
        assertThat(person("A. (B) [C]").namedIn("@A. (B) [C], bitte")).isTrue();
        assertThat(person("A.").namedIn("@AB")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Zeynep Yıldız, zey, true",
        "Zeynep Yıldız, y, true",
        "Jürgen Weiß, jurg, true",
        "Jürgen Weiß, JÜRGEN W, true",
        "Lan Nguyễn, nguyen, true",
        "Anna-Lena Koch, lena, true",
        "Anna-Lena Koch, nna, false",
        "Anna-Lena Koch, '', true"
    })
    void theBeginningOfAnyPartOfTheNameFindsIt(String name, String typed, boolean found) {
        assertThat(person(name).begins(typed)).isEqualTo(found);
    }

    @Test
    void aTextIsCutAtTheNamesInIt() {
        List<Part> parts = MentionedText.cut("Danke @Jo Ott und @Jo Ott-Li, @Jo Ott!", List.of("Jo Ott", "Jo Ott-Li"));
        assertThat(parts)
                .filteredOn(Part::mention)
                .extracting(Part::text)
                .containsExactly("@Jo Ott", "@Jo Ott-Li", "@Jo Ott");
        assertThat(joined(parts)).isEqualTo("Danke @Jo Ott und @Jo Ott-Li, @Jo Ott!");
    }

    @Test
    void whoIsCalledOtherwiseNowLeavesTheTextAsItIs() {
        assertThat(MentionedText.cut("Danke @Jo Ott.", List.of("Jo Neu")))
                .containsExactly(new Part("Danke @Jo Ott.", false));
        assertThat(MentionedText.cut("", List.of("Jo Neu"))).isEmpty();
    }

    private static String joined(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    private static Reachable person(String name) {
        return new Reachable(1, name, "Frauentreff");
    }
}
