package de.rundertisch.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void itWorksOnWithoutPauseWhileThereIsWork() throws Exception {
        CountDownLatch done = new CountDownLatch(1_000);
        Background background = new Background("Test", () -> {
            done.countDown();
            return done.getCount() > 0;
        });
        background.start(Thread::new);
        assertThat(done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        background.stop(PATIENCE);
    }

    @Test
    void aFailureIsNotTheEnd() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        CountDownLatch again = new CountDownLatch(2);
        Background background = new Background("Test", () -> {
            again.countDown();
            if (tries.incrementAndGet() == 1) {
                throw new StackOverflowError("made for the test");
            }
            return false;
        });
        background.start(Thread::new);
        background.wake();
        assertThat(again.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        background.stop(PATIENCE);
    }

    @Test
    void whoWakesItDoesNotWait() throws Exception {
        AtomicInteger steps = new AtomicInteger();
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch fifth = new CountDownLatch(5);
        Background background = new Background("Test", () -> {
            steps.incrementAndGet();
            first.countDown();
            fifth.countDown();
            return false;
        });
        background.start(Thread::new);
        assertThat(first.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        while (fifth.getCount() > 0) {
            background.wake();
            Thread.sleep(1);
        }
        background.stop(PATIENCE);
        assertThat(background.stopping()).isTrue();
    }

    @Test
    void nothingRunsAfterItWasStopped() throws Exception {
        AtomicInteger steps = new AtomicInteger();
        Background background = new Background("Test", () -> {
            steps.incrementAndGet();
            return true;
        });
        background.start(Thread::new);
        background.stop(PATIENCE);
        int atStop = steps.get();
        background.wake();
        Thread.sleep(50);
        assertThat(steps.get()).isEqualTo(atStop);
    }
}
