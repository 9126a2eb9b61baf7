package de.rundertisch.web.live;

import de.rundertisch.core.carrying.CommentsCarried;
import de.rundertisch.core.changes.ChangesCommitted;
import de.rundertisch.core.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Serves the open streams in the background: at once after every commit, and once a second in case another node has written something.
 * Sends a sign of life now and then.
 */
@ApplicationScoped
public class LiveWorker extends Worker {

    private static final Duration BEAT = Duration.ofSeconds(20);

    @Inject
    private Telling telling;

    private final Queue<Long> carriedInto = new ConcurrentLinkedQueue<>();
    private long beaten = System.nanoTime();

    LiveWorker() {
        super("Live");
    }

    void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangesCommitted committed) {
        hurry();
    }

    void carried(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentsCarried carried) {
        carriedInto.add(carried.draftVersionId());
        hurry();
    }

    /** Somebody has come who may have missed something. */
    void welcome() {
        hurry();
    }

    @Override
    protected boolean step() {
        for (Long version = carriedInto.poll(); version != null; version = carriedInto.poll()) {
            telling.tellAll(version);
        }
        long now = System.nanoTime();
        if (now - beaten > BEAT.toNanos()) {
            beaten = now;
            telling.beat();
        }
        return telling.next();
    }
}
