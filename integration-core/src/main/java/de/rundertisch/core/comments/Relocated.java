package de.rundertisch.core.comments;

import org.jspecify.annotations.Nullable;

/**
 * Where a passage stands in a newer text. What is not {@link #certain()} is a proposal for the moderator's queue; it must not be shown
 * as a fact.
 *
 * @param passage the place in the newer text, ready to be stored; null if the status is ORPHANED
 * @param confidence how sure the result is, 0 to 1; of an orphan: how sure that no place is left
 */
public record Relocated(RelocationStatus status, @Nullable Passage passage, double confidence) {

    /**
     * From here on a passage is carried over by itself. Chosen on edited texts whose true places are known ({@code RelocationBench}): the
     * lowest value at which no judged passage and fewer than one in a thousand others got a wrong place. A wrong place misrepresents its
     * author; a case in the queue costs a moderator ten seconds.
     */
    public static final double CERTAIN = 0.8;

    public Relocated {
        if ((passage == null) != (status == RelocationStatus.ORPHANED)) {
            throw new IllegalArgumentException("A place belongs to every status but ORPHANED: " + status);
        }
    }

    /** Whether it may be carried over, or left as an orphan, without a moderator's look. */
    public boolean certain() {
        return confidence >= CERTAIN;
    }
}
