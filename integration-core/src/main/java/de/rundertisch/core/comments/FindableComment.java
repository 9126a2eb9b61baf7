package de.rundertisch.core.comments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment or reply for the index.
 *
 * @param voice the organisation, else the person who said it
 * @param paragraph lasting id of the paragraph it is about, null if about more
 * @param chapter lasting id, null if about the whole draft
 * @param proposal the wording it proposes, null for none
 * @param circleId the organisation among whose members it stays unless the audience is wider
 * @param threadId the comment that started the thread: where to open it
 */
public record FindableComment(
        long id,
        long threadId,
        long draftVersionId,
        String draftTitle,
        String voice,
        String author,
        CommentKind kind,
        @Nullable UUID chapter,
        @Nullable UUID paragraph,
        @Nullable String quote,
        @Nullable ChangeProposal proposal,
        String body,
        Instant postedAt,
        Audience audience,
        long authorId,
        @Nullable Long circleId) {

    /** Everything that was written: the comment and the wording it proposes. */
    public String words() {
        return proposal == null ? body : (body + "\n" + proposal.wording()).strip();
    }

    /** Whether it answers another comment. */
    public boolean reply() {
        return threadId != id;
    }
}
