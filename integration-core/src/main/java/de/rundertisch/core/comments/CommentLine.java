package de.rundertisch.core.comments;

import de.rundertisch.core.partners.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment with its replies as a person may see it.
 *
 * @param lock counts changes; sent back by the edit form
 * @param chapter lasting id, null for a comment on the whole draft
 * @param paragraph lasting id, null for a comment on a draft or chapter
 * @param passage null unless the level is passage
 * @param body empty once withdrawn
 * @param organisation null for the office
 * @param editedAt null if never edited
 * @param official whether it is part of what its organisation has released; then its words are frozen
 * @param own whether the reader wrote it and speaks for the same organisation still
 * @param replies oldest first; always empty for a reply
 */
public record CommentLine(
        long id,
        int lock,
        CommentKind kind,
        TargetLevel level,
        @Nullable UUID chapter,
        @Nullable UUID paragraph,
        @Nullable Passage passage,
        String body,
        String author,
        @Nullable String organisation,
        Instant postedAt,
        @Nullable Instant editedAt,
        Audience audience,
        boolean official,
        boolean withdrawn,
        boolean own,
        List<CommentLine> replies) {

    static CommentLine of(Comment comment, Actor reader, List<CommentLine> replies) {
        Target target = comment.target().target();
        return new CommentLine(
                comment.id(),
                comment.version(),
                comment.kind(),
                target.level(),
                target.chapter(),
                target.paragraph(),
                target.passage(),
                comment.withdrawn() ? "" : comment.body(),
                comment.author().name(),
                comment.organisation() == null ? null : comment.organisation().name(),
                comment.postedAt(),
                comment.editedAt(),
                comment.audience(),
                comment.official(),
                comment.withdrawn(),
                comment.isOwn(reader),
                replies);
    }

    /** Whoever stands behind it: the organisation, else the person. */
    public String voice() {
        return organisation == null ? author : organisation;
    }

    /** Whether the reader may still change the words. */
    public boolean editable() {
        return own && !withdrawn && !official;
    }

    /** Nothing is left to show: withdrawn, and nobody has replied. */
    boolean gone() {
        return withdrawn && replies.isEmpty();
    }
}
