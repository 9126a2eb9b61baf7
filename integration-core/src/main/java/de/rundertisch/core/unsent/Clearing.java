package de.rundertisch.core.unsent;

import de.rundertisch.core.shared.Background;
import de.rundertisch.core.shared.SchemaReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Clears away what nobody has touched for a long time, which every line of the list announces with its day, and what was discarded so long
 * ago that nobody undoes it any more. Looks now and then in the background; several nodes may do so at once.
 */
@ApplicationScoped
class Clearing {

    /** How long words are kept that nobody touches. */
    static final Duration UNTOUCHED = Duration.ofDays(180);

    /** How long a discarded text can be taken back. */
    static final Duration DISCARDED = Duration.ofDays(1);

    private static final Duration IDLE = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    private Shelf shelf;

    @Resource
    private ManagedThreadFactory threads;

    private final Background background = new Background("Clearing unsent words", IDLE, this::step);

    void begin(@Observes SchemaReady ready) {
        background.start(threads);
    }

    private boolean step() {
        shelf.clear();
        return false;
    }

    @PreDestroy
    void end() {
        background.stop(PATIENCE);
    }
}
