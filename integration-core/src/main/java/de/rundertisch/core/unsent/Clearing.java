package de.rundertisch.core.unsent;

import de.rundertisch.core.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Clears away what nobody has touched for a long time, which every line of the list announces with its day, and what was discarded so long
 * ago that nobody undoes it any more. Looks now and then in the background; several nodes may do so at once.
 */
@ApplicationScoped
class Clearing extends Worker {

    /** How long words are kept that nobody touches. */
    static final Duration UNTOUCHED = Duration.ofDays(180);

    /** How long a discarded text can be taken back. */
    static final Duration DISCARDED = Duration.ofDays(1);

    private static final Duration IDLE = Duration.ofHours(1);

    @Inject
    private Shelf shelf;

    Clearing() {
        super("Clearing unsent words", IDLE);
    }

    @Override
    protected boolean step() {
        shelf.clear();
        return false;
    }
}
