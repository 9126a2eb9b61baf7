package de.rundertisch.core.comments;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.readership.Readership;
import org.jspecify.annotations.Nullable;

/**
 * What the moderation has to do with a comment, as its readers are told.
 *
 * @param waiting whether it is read by everybody only after a look at it
 * @param declined why it is not; null if it was not declined
 * @param hidden why its words are no longer shown; null if they are
 * @param legible whether this reader reads the words all the same
 */
public record Verdict(
        boolean waiting,
        @Nullable String declined,
        @Nullable String hidden,
        boolean legible) {

    /** Null when there is nothing to tell. */
    public static @Nullable Verdict of(Comment comment, Actor reader) {
        Readership readership = comment.readership();
        boolean nothing =
                !readership.held() && readership.declinedReason() == null && readership.hiddenReason() == null;
        return nothing
                ? null
                : new Verdict(
                        readership.held(),
                        readership.declinedReason(),
                        readership.hiddenReason(),
                        comment.legibleTo(reader));
    }
}
