package de.rundertisch.core.intake;

import de.rundertisch.core.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Unpacks in the background, from the start of the application to its end. */
@ApplicationScoped
class UnpackingWorker extends Worker {

    private static final Duration IDLE = Duration.ofSeconds(15);

    @Inject
    private Unpacking unpacking;

    UnpackingWorker() {
        super("Unpacking", IDLE);
    }

    void heard(@Observes ZipDelivered delivered) {
        hurry();
    }

    @Override
    protected boolean step() {
        return unpacking.next(this::stopping);
    }
}
