package de.rundertisch.core.carrying;

import de.rundertisch.core.comments.ChangeProposal;
import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.comments.relocation.RelocationStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case for the moderator: a comment with its old place and the proposed new one, side by side.
 *
 * @param lock counts changes; sent back by the form
 * @param before where it stood
 * @param after where it is proposed to stand, or stands; null for an orphan
 * @param proposal the wording it proposes, null for none
 * @param percent how certain the program was
 */
public record PlacementLine(
        long commentId,
        int lock,
        String voice,
        CommentKind kind,
        String body,
        @Nullable ChangeProposal proposal,
        RelocationStatus status,
        Decision decision,
        int percent,
        int sourceNumber,
        Excerpt before,
        @Nullable Excerpt after) {

    /**
     * A piece of a text with the place in it.
     *
     * @param label what people call the place
     * @param lead words before it in the same paragraph
     * @param exact the words themselves; the whole paragraph if it is about that, the title for a whole draft
     * @param rest words behind it
     * @param paragraph lasting id, null for a chapter or the whole draft
     */
    public record Excerpt(
            String label,
            String lead,
            String exact,
            String rest,
            @Nullable UUID paragraph) {}
}
