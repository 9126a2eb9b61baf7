package de.rundertisch.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Integrations-/kurse | Integrationskurse",
                "Sprach\u00AD/förderung | Sprachförderung",
                "Ost- und/Westdeutschland | Ost- und/Westdeutschland",
                "Ost-/und Westdeutschland | Ost-/und Westdeutschland",
                "E-/Mail | E-Mail",
                "E-Mail/an alle | E-Mail/an alle",
                "Schleswig-/Holstein | Schleswig-Holstein",
                "die Kinder-/oder Jugendhilfe | die Kinder-/oder Jugendhilfe",
                "2023 -/ein Jahr | 2023 -/ein Jahr"
            })
    void wordsAreWholeAgainAndRealHyphensStay(String printed, String read) {
        assertThat(LineEnds.joined(printed.replace('/', '\n'))).isEqualTo(read.replace('/', '\n'));
    }
}
