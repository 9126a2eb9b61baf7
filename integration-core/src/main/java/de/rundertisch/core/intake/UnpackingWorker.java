package de.rundertisch.core.intake;

import de.rundertisch.core.shared.Background;
import de.rundertisch.core.shared.SchemaReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Unpacks in the background, from the start of the application to its end. */
@ApplicationScoped
class UnpackingWorker {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(15);

    @Inject
    private Unpacking unpacking;

    @Resource
    private ManagedThreadFactory threads;

    private final Background background = new Background("Unpacking", IDLE, this::step);

    void begin(@Observes SchemaReady ready) {
        background.start(threads);
    }

    void hurry(@Observes ZipDelivered delivered) {
        background.wake();
    }

    private boolean step() {
        return unpacking.next(background::stopping);
    }

    @PreDestroy
    void end() {
        background.stop(PATIENCE);
    }
}
