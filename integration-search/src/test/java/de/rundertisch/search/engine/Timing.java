package de.rundertisch.search.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * How long single calls took. Ratios of two timings count, since machines differ and are shared: measure what is compared in turns.
 *
 * @param micros each call, ascending
 * @param seconds from the first to the last, all threads together
 */
record Timing(long[] micros, double seconds) {

    /** Answers the question with this number; a worker belongs to one thread. */
    interface Worker {
        long answer(int question) throws Exception;
    }

    static final Timing NONE = new Timing(new long[0], 0);

    /**
     * Lets every worker ask all questions, each beginning somewhere else, on as many threads as there are workers.
     *
     * @param budget seconds after which no further question is asked
     */
    static Timing of(List<Worker> workers, int questions, double budget) throws Exception {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
            List<Callable<long[]>> walks = new ArrayList<>();
            for (int i = 0; i < workers.size(); i++) {
                int first = questions * i / workers.size();
                Worker worker = workers.get(i);
                walks.add(() -> walk(worker, first, questions, start + (long) (budget * 1e9)));
            }
            long[] took = {};
            for (Future<long[]> walk : threads.invokeAll(walks)) {
                took = sorted(took, walk.get());
            }
            return new Timing(took, (System.nanoTime() - start) / 1e9);
        }
    }

    private static long[] walk(Worker worker, int first, int questions, long deadline) throws Exception {
        long[] took = new long[questions];
        int asked = 0;
        while (asked < questions && System.nanoTime() < deadline) {
            long start = System.nanoTime();
            if (worker.answer((first + asked) % questions) < 0) {
                throw new IllegalStateException("Nobody is ever answered with less than nothing");
            }
            took[asked++] = (System.nanoTime() - start) / 1_000;
        }
        return Arrays.copyOf(took, asked);
    }

    /** Both one after the other. */
    Timing and(Timing other) {
        return new Timing(sorted(micros, other.micros), seconds + other.seconds);
    }

    private static long[] sorted(long[] some, long[] others) {
        return LongStream.concat(LongStream.of(some), LongStream.of(others))
                .sorted()
                .toArray();
    }

    /** In milliseconds. */
    double percentile(double share) {
        return micros.length == 0
                ? Double.NaN
                : micros[(int) Math.min(micros.length - 1L, (long) (micros.length * share))] / 1e3;
    }

    double perSecond() {
        return micros.length / seconds;
    }
}
