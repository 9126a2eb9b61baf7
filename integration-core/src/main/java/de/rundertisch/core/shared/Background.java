package de.rundertisch.core.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A thread that does a step again and again: at once while there is work, otherwise when it is woken, and after a while in case nobody
 * woke it. A step that fails is told and tried again after a pause; whatever happens, the thread goes on until
 * {@link #stop}.
 */
public final class Background {

    /** One piece of work. */
    @FunctionalInterface
    public interface Step {
        /** @return whether there was anything to do, and so there may be more */
        boolean run() throws Exception;
    }

    private static final Logger LOG = Logger.getLogger(Background.class.getName());
    private static final long IDLE_MILLIS = 1_000;
    private static final long PAUSE_MILLIS = 5_000;

    private final String name;
    private final long idle;
    private final Step step;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    /** For a step that should be tried once a second. */
    public Background(String name, Step step) {
        this(name, Duration.ofMillis(IDLE_MILLIS), step);
    }

    /**
     * @param idle how long to wait to be woken before looking again
     */
    public Background(String name, Duration idle, Step step) {
        this.name = name;
        this.idle = idle.toMillis();
        this.step = step;
    }

    /** Begins; a second time changes nothing. */
    public synchronized void start(ThreadFactory threads) {
        if (thread == null) {
            Thread started = threads.newThread(this::work);
            started.setName(name);
            started.setDaemon(true);
            started.start();
            thread = started;
        }
    }

    /** There may be work. */
    public void wake() {
        wake.release();
    }

    /** Whether the end was asked for: long steps look now and then. */
    public boolean stopping() {
        return stopping;
    }

    /** Ends after the step that is running; waits for it, but not for ever. Never interrupts: that would close open files. */
    public void stop(Duration patience) {
        stopping = true;
        wake();
        Thread running = thread;
        try {
            if (running != null && !running.join(patience)) {
                LOG.log(Level.WARNING, "{0} is still busy and is left to end with the process", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (!stopping) {
            rest(once());
        }
    }

    /** Does a step and says how long to rest. */
    private long once() {
        try {
            return step.run() ? 0 : idle;
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            if (!stopping) {
                LOG.log(Level.WARNING, e, () -> name + " failed and tries again");
            }
            return PAUSE_MILLIS;
        }
    }

    private void rest(long millis) {
        if (millis == 0 || stopping) {
            return;
        }
        try {
            if (wake.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
