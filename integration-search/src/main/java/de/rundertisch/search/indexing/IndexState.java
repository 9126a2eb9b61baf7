package de.rundertisch.search.indexing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the index of this node is.
 *
 * @param findables how many there are in it, 0 while it cannot be opened
 * @param position up to which change of the queue it is
 * @param last the newest change
 * @param rebuilt up to which change a rebuild has come, null if none is going on
 * @param condition whether it can be relied on
 * @param checking whether it is being compared with the database
 * @param trouble why it cannot follow the database at present
 * @param since since when, null without trouble
 * @param report what the last comparison found, null if there was none since the start
 */
public record IndexState(
        long findables,
        long position,
        long last,
        @Nullable Long rebuilt,
        Condition condition,
        boolean checking,
        Trouble trouble,
        @Nullable Instant since,
        @Nullable IndexReport report) {

    /** Whether an index holds what this version would put in. */
    public enum Condition {
        SOUND,
        /** Written by an older version: answers, and is replaced by itself as soon as its successor is built. */
        OUTDATED,
        /** Written by a version whose index cannot be read, therefore emptied; until it is filled much is not found. */
        REFILLED_UNREADABLE,
        /** Was damaged, therefore emptied; until it is filled much is not found. */
        REFILLED_DAMAGED
    }

    /** What hinders an index. It goes on by itself when that is over. */
    public enum Trouble {
        NONE,
        /** The disk is full. */
        NO_SPACE,
        /** The folder cannot be written to, or is none. */
        NOT_WRITABLE,
        /** Something else; the log tells. */
        OTHER
    }

    /** How many changes are waiting. */
    public long behind() {
        return Math.max(0, last - position);
    }
}
