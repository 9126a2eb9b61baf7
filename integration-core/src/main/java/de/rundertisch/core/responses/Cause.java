package de.rundertisch.core.responses;

import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.partners.Organisation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way back from a wording to a comment that led to it.
 *
 * @param place lasting id of the chapter or paragraph where the wording stands
 * @param voice the organisation that made the comment, else its author
 * @param versionId the version the comment was made on
 */
public record Cause(UUID place, long commentId, String voice, long versionId, int versionNumber, Outcome outcome) {

    static @Nullable Cause of(Response response) {
        ResponseLine.Spot spot = ResponseLine.Spot.of(response.placeVersion(), response.place());
        if (spot == null || spot.place() == null) {
            return null;
        }
        Comment comment = response.comment();
        DraftVersion version = comment.draftVersion();
        Organisation organisation = comment.organisation();
        return new Cause(
                spot.place(),
                comment.id(),
                organisation == null ? comment.author().name() : organisation.name(),
                version.id(),
                version.number(),
                response.outcome());
    }
}
