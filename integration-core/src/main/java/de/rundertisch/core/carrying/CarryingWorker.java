package de.rundertisch.core.carrying;

import de.rundertisch.core.comments.CommentPosted;
import de.rundertisch.core.drafts.DraftVersionPublished;
import de.rundertisch.core.shared.Background;
import de.rundertisch.core.shared.SchemaReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Carries comments in the background as soon as a version is published or somebody comments on an earlier one; publishing does not wait
 * for it. Looks once at the start, for what a crash left undone.
 */
@ApplicationScoped
class CarryingWorker {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofMinutes(5);

    @Inject
    private Carrying carrying;

    @Resource
    private ManagedThreadFactory threads;

    private final Background background = new Background("Carrying comments", IDLE, this::step);

    void begin(@Observes SchemaReady ready) {
        background.start(threads);
    }

    void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) DraftVersionPublished published) {
        background.wake();
    }

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentPosted posted) {
        background.wake();
    }

    private boolean step() {
        return carrying.next();
    }

    @PreDestroy
    void end() {
        background.stop(PATIENCE);
    }
}
