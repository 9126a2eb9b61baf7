package de.rundertisch.web.live;

import de.rundertisch.core.carrying.CommentsCarried;
import de.rundertisch.core.changes.ChangesCommitted;
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
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Serves the open streams in the background: at once after every commit, and once a second in case another node has written something.
 * Sends a sign of life now and then.
 */
@ApplicationScoped
public class LiveWorker {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BEAT = Duration.ofSeconds(20);

    @Inject
    private Telling telling;

    @Resource
    private ManagedThreadFactory threads;

    private final Background background = new Background("Live", this::step);
    private final Queue<Long> carriedInto = new ConcurrentLinkedQueue<>();
    private long beaten = System.nanoTime();

    void begin(@Observes SchemaReady ready) {
        background.start(threads);
    }

    void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangesCommitted committed) {
        background.wake();
    }

    void carried(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentsCarried carried) {
        carriedInto.add(carried.draftVersionId());
        background.wake();
    }

    /** Somebody has come who may have missed something. */
    void welcome() {
        background.wake();
    }

    private boolean step() {
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

    @PreDestroy
    void end() {
        background.stop(PATIENCE);
    }
}
