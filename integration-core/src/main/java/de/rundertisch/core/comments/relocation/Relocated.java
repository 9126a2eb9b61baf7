package de.rundertisch.core.comments.relocation;

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
     * From here on a passage is carried over by itself. A wrong place puts words into its author's mouth; a case in the queue costs a
     * moderator ten seconds. So it stands where {@code RelocationBench}'s table of thresholds bends: below 0.7 wrong places multiply,
     * above 0.85 only the queue grows. At it about one in 2,000 certain passages of heavily edited texts got a wrong place, and none of
     * those judged by hand.
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
