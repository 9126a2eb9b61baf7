package de.rundertisch.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesaurusTest {

    @Test
    void whatIsNoGroupOfTwoIsLeftOut() {
        Thesaurus thesaurus = new Thesaurus(List.of(Set.of("IK", " "), Set.of(), Set.of(" JMD ", "Jugend  dienst")));
        assertThat(thesaurus.groups()).containsExactly(Set.of("JMD", "Jugend dienst"));
    }

    @ParameterizedTest
    @CsvSource({"MO, true", "BAMF, true", "B1, true", "Mo, false", "mo, false", "M, false", "VOLKSHOCHSCHULE, false"})
    void capitalsMakeAnAbbreviation(String word, boolean abbreviation) {
        assertThat(Thesaurus.isAbbreviation(word)).isEqualTo(abbreviation);
    }
}
