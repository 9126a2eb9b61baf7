package de.rundertisch.core.reading;

import de.rundertisch.core.comments.ChangeProposal;
import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.comments.places.Target;
import de.rundertisch.core.readership.Audience;
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

    static FindableComment of(Comment comment) {
        Target target = comment.target();
        return new FindableComment(
                comment.id(),
                comment.threadId(),
                comment.draftVersion().id(),
                comment.draftVersion().draft().title(),
                comment.voice().name(),
                comment.author().name(),
                comment.kind(),
                target.chapter(),
                target.paragraph(),
                target.passage() == null ? null : target.passage().exact(),
                comment.proposal(),
                comment.body(),
                comment.postedAt(),
                comment.hidden() ? narrowed(comment) : comment.audience(),
                comment.author().id(),
                comment.circle() == null ? null : comment.circle().id());
    }

    /** What is hidden is found by its own people and the moderation alone. */
    private static Audience narrowed(Comment comment) {
        return comment.audience() == Audience.EVERYONE ? Audience.OFFICE : comment.audience();
    }

    /** Everything that was written: the comment and the wording it proposes. */
    public String words() {
        return proposal == null ? body : (body + "\n" + proposal.wording()).strip();
    }

    /** Whether it answers another comment. */
    public boolean reply() {
        return threadId != id;
    }
}
