package de.rundertisch.core.comments;

/**
 * What became of the comments of earlier versions in a version.
 *
 * @param unchanged stand where they stood
 * @param moved stand elsewhere with the same words
 * @param changed stand at words that were changed
 * @param orphaned have no place any more
 * @param open wait for a moderator
 */
public record Tally(long unchanged, long moved, long changed, long orphaned, long open) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally plus(RelocationStatus status, Decision decision, long number) {
        if (decision == Decision.OPEN) {
            return new Tally(unchanged, moved, changed, orphaned, open + number);
        }
        return switch (status) {
            case UNCHANGED -> new Tally(unchanged + number, moved, changed, orphaned, open);
            case MOVED -> new Tally(unchanged, moved + number, changed, orphaned, open);
            case TEXT_CHANGED -> new Tally(unchanged, moved, changed + number, orphaned, open);
            case ORPHANED -> new Tally(unchanged, moved, changed, orphaned + number, open);
        };
    }

    /** How many were carried over altogether. */
    public long all() {
        return unchanged + moved + changed + orphaned + open;
    }
}
