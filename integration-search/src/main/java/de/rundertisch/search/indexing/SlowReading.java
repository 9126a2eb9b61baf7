package de.rundertisch.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the two workers of this node that read files know of each other: whether the one that takes every file has been busy with one for
 * long, and which files have turned out to be no job for the one that only takes quick ones. Forgotten with the server; then it is found
 * out again.
 */
@ApplicationScoped
class SlowReading {

    private static final long NOTHING = 0;

    @Inject
    @ConfigProperty(name = "rundertisch.extraction.slow", defaultValue = "PT10S")
    private Duration slow;

    private final Set<Long> known = ConcurrentHashMap.newKeySet();
    private volatile long reading = NOTHING;
    private volatile BooleanSupplier forLong = () -> false;

    /** The worker that takes every file begins with this document. */
    void begins(long documentId) {
        forLong = since(System.nanoTime());
        reading = documentId;
    }

    /** It is done with it, however it ended. */
    void ends(long documentId) {
        reading = NOTHING;
        known.remove(documentId);
    }

    /** Whether it has been busy for long with one document. */
    boolean underWay() {
        return reading != NOTHING && forLong.getAsBoolean();
    }

    /** @return says from when on a file begun at {@code start}, in {@link System#nanoTime}, is a slow one */
    BooleanSupplier since(long start) {
        return () -> System.nanoTime() - start > slow.toNanos();
    }

    /** This document is not quick. */
    void note(long documentId) {
        known.add(documentId);
    }

    /** Documents that are not quick and still wait. */
    Set<Long> known() {
        return Set.copyOf(known);
    }
}
