package de.rundertisch.core.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The system's clock, which a thread can stand still for itself; see {@link SystemClock#at}. */
final class OfficeClock extends Clock {

    private final ZoneId zone;
    private final ThreadLocal<@Nullable Instant> stopped;

    OfficeClock(ZoneId zone) {
        this(zone, new ThreadLocal<>());
    }

    private OfficeClock(ZoneId zone, ThreadLocal<@Nullable Instant> stopped) {
        this.zone = zone;
        this.stopped = stopped;
    }

    <T> T at(Instant moment, Supplier<T> act) {
        Instant outer = stopped.get();
        stopped.set(moment);
        try {
            return act.get();
        } finally {
            if (outer == null) {
                stopped.remove();
            } else {
                stopped.set(outer);
            }
        }
    }

    @Override
    public Instant instant() {
        Instant moment = stopped.get();
        return moment == null ? Instant.now() : moment;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new OfficeClock(other, stopped);
    }
}
