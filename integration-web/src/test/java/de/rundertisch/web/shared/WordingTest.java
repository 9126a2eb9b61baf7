package de.rundertisch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void aMomentHasWeekdayAndTimeInTheOfficesZone() {
        assertThat(Wording.moment(Locale.GERMAN, Instant.parse("2027-03-12T22:59:59Z")))
                .isEqualTo("Fr., 12.03.2027, 23:59 Uhr");
        assertThat(Wording.moment(Locale.GERMAN, Instant.parse("2027-07-02T21:59:59Z")))
                .isEqualTo("Fr., 02.07.2027, 23:59 Uhr");
    }

    @Test
    void momentsAndDaysInsideSentencesAreWrittenTheSameWay() {
        assertThat(Wording.text(Locale.GERMAN, "accounts.token.created", Instant.parse("2027-03-12T22:59:59Z")))
                .isEqualTo("Erzeugt Fr., 12.03.2027, 23:59 Uhr");
        assertThat(Wording.day(Locale.GERMAN, LocalDate.of(2027, 3, 12))).isEqualTo("12.03.2027");
    }

    @Test
    void aMissingTextShowsItsKeyInsteadOfBreakingThePage() {
        assertThat(Wording.text(Locale.GERMAN, "shared.noSuchText")).isEqualTo("??shared.noSuchText??");
    }
}
