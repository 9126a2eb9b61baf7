package de.rundertisch.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundSplitterTest {

    @ParameterizedTest
    @CsvSource({
        "sprachförderung, sprach förderung",
        "sprachfoerderung, sprach foerderung",
        "integrationskurse, integration kurse",
        "arbeitsmarkt, arbeit markt",
        "gesundheitsversorgung, gesundheit versorgung",
        "handlungsempfehlungen, handlung empfehlungen",
        "religionsgemeinschaft, religion gemeinschaft",
        "migrantenorganisationen, migranten organisationen",
        "schulsozialarbeit, schul sozial arbeit",
        "kindertagesstätten, kinder tages stätten",
        "pflegekräfte, pflege kräfte",
        "goethestraße, goethe straße",
    })
    void compoundsHaveParts(String word, String parts) {
        assertThat(parts(word)).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "integration",
                "organisation",
                "gesellschaft",
                "wahrscheinlich",
                "verantwortung",
                "religionen",
                "interkulturelle",
                "vereinbarungen",
                "unterstützung",
                "xyzxyzxyz",
                "kind",
                "",
                "der"
            })
    void otherWordsHaveNone(String word) {
        assertThat(parts(word)).isEmpty();
    }

    @Test
    void aWordLongerThanAnyRealOneIsNotTouched() {
        assertThat(CompoundDictionary.SPLITTER.split("förderung".repeat(50))).isEmpty();
    }

    private static String parts(String word) {
        return String.join(
                " ",
                CompoundDictionary.SPLITTER.split(word).stream()
                        .map(part -> word.substring(part.start(), part.end()))
                        .toList());
    }
}
