package de.rundertisch.core.shared;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * A bean of the application that does a step again and again on a thread of its own, see {@link Background}: from the moment the schema
 * is ready until the application ends. Subclasses are application-scoped and call {@link #hurry()} when they hear of work.
 */
public abstract class Worker {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Resource
    private ManagedThreadFactory threads;

    private final Background background;

    /**
     * @param name of the thread and in the log
     * @param idle how long to wait to be woken before looking again
     */
    protected Worker(String name, Duration idle) {
        background = new Background(name, idle, this::step);
    }

    /** For what should be tried once a second. */
    protected Worker(String name) {
        background = new Background(name, this::step);
    }

    protected void begin(@Observes SchemaReady ready) {
        beforeFirst();
        background.start(threads);
    }

    /** What is to be done once before the first step, before the first request is served. */
    protected void beforeFirst() {
        // most workers need nothing
    }

    /** @return whether there was anything to do, and so there may be more */
    protected abstract boolean step() throws Exception;

    /** There may be work. */
    protected void hurry() {
        background.wake();
    }

    /** Whether the end was asked for: long steps look now and then. */
    protected boolean stopping() {
        return background.stopping();
    }

    @PreDestroy
    protected void end() {
        background.stop(PATIENCE);
    }
}
