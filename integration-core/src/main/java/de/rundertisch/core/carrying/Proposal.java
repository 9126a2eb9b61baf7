package de.rundertisch.core.carrying;

import de.rundertisch.core.comments.places.Target;
import de.rundertisch.core.comments.relocation.RelocationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the program thinks became of a comment's place.
 *
 * @param target null for an orphan
 * @param confidence 0 to 1
 * @param certain whether it may stand without a moderator's look
 */
record Proposal(RelocationStatus status, @Nullable Target target, double confidence, boolean certain) {

    static Proposal sure(RelocationStatus status, @Nullable Target target) {
        return new Proposal(status, target, 1, true);
    }
}
