package de.rundertisch.core.carrying;

import de.rundertisch.core.comments.CommentPosted;
import de.rundertisch.core.drafts.DraftVersionPublished;
import de.rundertisch.core.shared.Worker;
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
class CarryingWorker extends Worker {

    private static final Duration IDLE = Duration.ofMinutes(5);

    @Inject
    private Carrying carrying;

    CarryingWorker() {
        super("Carrying comments", IDLE);
    }

    void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) DraftVersionPublished published) {
        hurry();
    }

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentPosted posted) {
        hurry();
    }

    @Override
    protected boolean step() {
        return carrying.next();
    }
}
