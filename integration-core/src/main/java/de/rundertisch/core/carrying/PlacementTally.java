package de.rundertisch.core.carrying;

import de.rundertisch.core.comments.relocation.RelocationStatus;

/**
 * What became of the comments of earlier versions in a version.
 *
 * @param unchanged stand where they stood
 * @param moved stand elsewhere with the same words
 * @param changed stand at words that were changed
 * @param orphaned have no place any more
 * @param open wait for a moderator
 */
public record PlacementTally(long unchanged, long moved, long changed, long orphaned, long open) {

    static final PlacementTally NONE = new PlacementTally(0, 0, 0, 0, 0);

    PlacementTally plus(RelocationStatus status, Decision decision, long number) {
        if (decision == Decision.OPEN) {
            return new PlacementTally(unchanged, moved, changed, orphaned, open + number);
        }
        return switch (status) {
            case UNCHANGED -> new PlacementTally(unchanged + number, moved, changed, orphaned, open);
            case MOVED -> new PlacementTally(unchanged, moved + number, changed, orphaned, open);
            case TEXT_CHANGED -> new PlacementTally(unchanged, moved, changed + number, orphaned, open);
            case ORPHANED -> new PlacementTally(unchanged, moved, changed, orphaned + number, open);
        };
    }

    /** How many were carried over altogether. */
    public long all() {
        return unchanged + moved + changed + orphaned + open;
    }
}
