package de.rundertisch.core.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the moderation did, for its own eyes.
 *
 * @param voice whose comment it was
 * @param reason null where none was asked for
 * @param fresh whether it can still be taken back
 * @param threadId where to find it
 */
public record DeedLine(
        long commentId,
        long threadId,
        long draftVersionId,
        String voice,
        Deed deed,
        @Nullable String reason,
        String person,
        Instant at,
        boolean fresh) {

    /** Whether its words are hidden by this very act and can be shown again. */
    public boolean hiding() {
        return deed == Deed.HIDDEN;
    }
}
