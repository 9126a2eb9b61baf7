package de.rundertisch.core.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class ReminderTest {

    @Test
    void remindersComeAtNineInGermanyWhateverTheClocksDo() {
        LocalDate afterSpring = LocalDate.of(2027, 3, 30);
        assertThat(Reminder.moment(afterSpring, 7)).isEqualTo(moment("2027-03-23T09:00:00+01:00"));
        assertThat(Reminder.moment(afterSpring, 1)).isEqualTo(moment("2027-03-29T09:00:00+02:00"));
        LocalDate afterAutumn = LocalDate.of(2027, 11, 1);
        assertThat(Reminder.moment(afterAutumn, 7)).isEqualTo(moment("2027-10-25T09:00:00+02:00"));
        assertThat(Reminder.moment(afterAutumn, 1)).isEqualTo(moment("2027-10-31T09:00:00+01:00"));
    }

    @Test
    void theHourBetweenTheTwoIsMissingInSpringAndThereTwiceInAutumn() {
        assertThat(between(LocalDate.of(2027, 3, 30)))
                .isEqualTo(Duration.ofDays(6).minusHours(1));
        assertThat(between(LocalDate.of(2027, 11, 1)))
                .isEqualTo(Duration.ofDays(6).plusHours(1));
        assertThat(between(LocalDate.of(2027, 6, 1))).isEqualTo(Duration.ofDays(6));
    }

    @Test
    void afterALongStandstillOnlyTheLastOneReminds() {
        LocalDate deadline = LocalDate.of(2027, 6, 15);
        Reminder week = new Reminder(1, deadline, 7);
        Reminder day = new Reminder(1, deadline, 1);
        assertThat(week.overtaken(moment("2027-06-14T08:59:59+02:00"))).isFalse();
        assertThat(week.overtaken(moment("2027-06-14T09:00:00+02:00"))).isTrue();
        assertThat(day.overtaken(moment("2027-06-14T09:00:00+02:00"))).isFalse();
    }

    private static Duration between(LocalDate deadline) {
        return Duration.between(Reminder.moment(deadline, 7), Reminder.moment(deadline, 1));
    }

    private static Instant moment(String text) {
        return ZonedDateTime.parse(text).toInstant();
    }
}
