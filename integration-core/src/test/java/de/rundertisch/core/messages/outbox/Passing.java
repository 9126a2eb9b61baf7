package de.rundertisch.core.messages.outbox;

import de.rundertisch.core.shared.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Lets time pass for the outbox. */
@ApplicationScoped
public class Passing {

    @Inject
    private Clearing clearing;

    @Inject
    private SystemClock time;

    /** Clears as if that time had passed; other tests' mails are cleared, too, and are not needed any more then. */
    public void pass(Duration later) {
        time.at(Instant.now().plus(later), () -> {
            while (clearing.next()) {
                // the next batch
            }
            return true;
        });
    }
}
