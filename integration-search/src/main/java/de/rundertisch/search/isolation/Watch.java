package de.rundertisch.search.isolation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Acts when no sign of life has come for too long. Needs no thread of its own: the JDK's common timer looks after it. */
final class Watch implements AutoCloseable {

    private final long silence;
    private final Runnable action;
    private volatile long last = System.nanoTime();
    private volatile boolean ranOut;
    private volatile boolean closed;
    private volatile CompletableFuture<Boolean> alarm;

    Watch(Duration silence, Runnable action) {
        this.silence = silence.toNanos();
        this.action = action;
        this.alarm = after(this.silence);
    }

    void signOfLife() {
        last = System.nanoTime();
    }

    /** Whether it has acted. */
    boolean ranOut() {
        return ranOut;
    }

    private CompletableFuture<Boolean> after(long nanos) {
        CompletableFuture<Boolean> next =
                new CompletableFuture<Boolean>().completeOnTimeout(true, nanos, TimeUnit.NANOSECONDS);
        next.thenAccept(this::ring);
        return next;
    }

    private void ring(boolean due) {
        if (!due || closed) {
            return;
        }
        long left = silence - (System.nanoTime() - last);
        if (left > 0) {
            alarm = after(left);
        } else {
            ranOut = true;
            action.run();
        }
    }

    @Override
    public void close() {
        closed = true;
        alarm.complete(false);
    }
}
