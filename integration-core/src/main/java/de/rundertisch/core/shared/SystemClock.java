package de.rundertisch.core.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The one source of "now". Everything that depends on time asks the injected clock, so that a test can stand one second before a
 * deadline. Its zone is the office's: a date means a day in Germany, wherever the server stands.
 */
@ApplicationScoped
public class SystemClock {

    /** The zone in which deadlines and dates are meant. */
    public static final ZoneId OFFICE_ZONE = ZoneId.of("Europe/Berlin");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(OFFICE_ZONE);
    }
}
