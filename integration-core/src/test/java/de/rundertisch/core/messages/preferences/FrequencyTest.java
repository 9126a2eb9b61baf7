package de.rundertisch.core.messages.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class FrequencyTest {

    @Test
    void atOnceIsNow() {
        Instant now = Instant.parse("2027-03-10T11:12:13Z");
        assertThat(Frequency.IMMEDIATELY.due(now)).isEqualTo(now);
    }

    @Test
    void aDailySummaryComesAtTheNextSevenOClock() {
        assertThat(due(Frequency.DAILY, "2027-03-10T06:59:59+01:00")).isEqualTo(moment("2027-03-10T07:00:00+01:00"));
        assertThat(due(Frequency.DAILY, "2027-03-10T07:00:00+01:00")).isEqualTo(moment("2027-03-11T07:00:00+01:00"));
    }

    @Test
    void aSummaryStaysAtSevenWhenTheClocksChange() {
        assertThat(due(Frequency.DAILY, "2027-03-27T12:00:00+01:00")).isEqualTo(moment("2027-03-28T07:00:00+02:00"));
        assertThat(due(Frequency.DAILY, "2027-10-30T12:00:00+02:00")).isEqualTo(moment("2027-10-31T07:00:00+01:00"));
    }

    @Test
    void aWeeklySummaryComesOnMonday() {
        assertThat(due(Frequency.WEEKLY, "2027-03-10T12:00:00+01:00")).isEqualTo(moment("2027-03-15T07:00:00+01:00"));
        assertThat(due(Frequency.WEEKLY, "2027-03-15T06:00:00+01:00")).isEqualTo(moment("2027-03-15T07:00:00+01:00"));
        assertThat(due(Frequency.WEEKLY, "2027-03-15T07:30:00+01:00")).isEqualTo(moment("2027-03-22T07:00:00+01:00"));
    }

    private static Instant due(Frequency frequency, String now) {
        return frequency.due(moment(now));
    }

    private static Instant moment(String text) {
        return ZonedDateTime.parse(text).toInstant();
    }
}
