package de.rundertisch.search.extraction;

import java.time.Duration;

/** The moment at which a caller stops waiting; readers look at it between small pieces of work. */
public final class Deadline {

    private long end;

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /** Gives back time that was spent on something with a limit of its own. */
    void extend(long nanos) {
        end += nanos;
    }

    boolean passed() {
        return System.nanoTime() - end > 0;
    }
}
