package de.rundertisch.core.likeness;

import java.time.Instant;

/**
 * Two similar documents in a list. The older one was in the archive first.
 *
 * @param similarity share of their text that they have in common, estimated, in percent
 */
public record PairLine(
        long id,
        int similarity,
        long olderId,
        String olderTitle,
        Instant olderAt,
        long newerId,
        String newerTitle,
        Instant newerAt) {}
