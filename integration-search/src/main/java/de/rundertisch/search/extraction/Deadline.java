package de.rundertisch.search.extraction;

import java.time.Duration;

/** The moment at which a caller stops waiting; readers look at it between small pieces of work. */
public final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    boolean passed() {
        return System.nanoTime() - end > 0;
    }

    void check() throws ExtractionFailed {
        if (passed()) {
            throw new ExtractionFailed(FailureReason.TIMED_OUT);
        }
    }
}
