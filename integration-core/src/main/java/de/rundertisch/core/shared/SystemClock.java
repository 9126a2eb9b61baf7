package de.rundertisch.core.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The one source of "now". Everything that depends on time asks the injected clock, so that a test can stand one second before a
 * deadline. Its zone is the office's: a date means a day in Germany, wherever the server stands.
 */
@ApplicationScoped
public class SystemClock {

    /** The zone in which deadlines and dates are meant. */
    public static final ZoneId OFFICE_ZONE = ZoneId.of("Europe/Berlin");

    private final OfficeClock clock = new OfficeClock(OFFICE_ZONE);

    @Produces
    @ApplicationScoped
    Clock clock() {
        return clock;
    }

    /**
     * Does something as if it happened at that moment; other threads keep the real time. For sample data, whose comments should
     * not all be of the same second. What people do has no business here.
     *
     * @return what the act returns
     */
    public <T> T at(Instant moment, Supplier<T> act) {
        return clock.at(moment, act);
    }
}
