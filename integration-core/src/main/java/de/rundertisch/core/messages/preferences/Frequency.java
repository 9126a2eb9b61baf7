package de.rundertisch.core.messages.preferences;

import de.rundertisch.core.shared.SystemClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** How often a person wants to hear of a kind of news. */
public enum Frequency {
    IMMEDIATELY,
    /** In a summary at seven in the morning. */
    DAILY,
    /** In a summary on Monday at seven in the morning. */
    WEEKLY,
    NEVER;

    private static final LocalTime SUMMARY = LocalTime.of(7, 0);

    /** When news of this moment is due, in the office's zone whatever the clocks do: the moment itself, or the next summary after it. */
    public Instant due(Instant now) {
        ZonedDateTime here = now.atZone(SystemClock.OFFICE_ZONE);
        return switch (this) {
            case IMMEDIATELY, NEVER -> now;
            case DAILY -> later(here, here.with(SUMMARY), here.plusDays(1).with(SUMMARY));
            case WEEKLY ->
                later(
                        here,
                        here.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                                .with(SUMMARY),
                        here.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(SUMMARY));
        };
    }

    private static Instant later(ZonedDateTime now, ZonedDateTime first, ZonedDateTime second) {
        return (first.isAfter(now) ? first : second).toInstant();
    }

    /** Whether it comes together with other news. */
    public boolean bundled() {
        return this == DAILY || this == WEEKLY;
    }
}
