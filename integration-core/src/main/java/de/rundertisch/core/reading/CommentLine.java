package de.rundertisch.core.reading;

import de.rundertisch.core.carrying.Placement;
import de.rundertisch.core.comments.ChangeProposal;
import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.comments.Verdict;
import de.rundertisch.core.comments.places.Target;
import de.rundertisch.core.comments.places.TargetLevel;
import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.readership.Audience;
import java.time.Instant;
import java.util.Comparator;
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
 * @param body empty once withdrawn, for whoever does not read what the moderation has hidden, and where the proposed wording says it all
 * @param proposal the wording it proposes; null for none, and once withdrawn
 * @param organisation null for the office
 * @param editedAt null if never edited
 * @param official whether it is part of what its organisation has released; then its words are frozen
 * @param own whether the reader wrote it and speaks for the same organisation still
 * @param ours whether the organisation the reader speaks for said it
 * @param verdict null when the moderation has nothing to do with it
 * @param carried null for a comment on this very version
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
        @Nullable ChangeProposal proposal,
        String author,
        @Nullable String organisation,
        Instant postedAt,
        @Nullable Instant editedAt,
        Audience audience,
        boolean official,
        boolean withdrawn,
        boolean own,
        boolean ours,
        @Nullable Verdict verdict,
        @Nullable Carried carried,
        List<CommentLine> replies) {

    static final Comparator<CommentLine> IN_TEXT = Comparator.comparingInt(CommentLine::start)
            .thenComparing(CommentLine::postedAt)
            .thenComparing(CommentLine::id);

    static CommentLine of(Comment comment, Actor reader, List<CommentLine> replies) {
        return of(comment, comment.target(), null, reader, replies);
    }

    /** Where it stands now; without a place as if it were about the whole draft. */
    static CommentLine of(Placement placement, boolean adopted, Actor reader, List<CommentLine> replies) {
        Target target = placement.standing() ? placement.target() : null;
        return of(
                placement.comment(),
                target == null ? Target.draft() : target,
                Carried.of(placement, adopted),
                reader,
                replies);
    }

    private static CommentLine of(
            Comment comment, Target target, @Nullable Carried carried, Actor reader, List<CommentLine> replies) {
        boolean silent = comment.withdrawn() || !comment.legibleTo(reader);
        return new CommentLine(
                comment.id(),
                comment.version(),
                comment.kind(),
                target.level(),
                target.chapter(),
                target.paragraph(),
                target.passage(),
                silent ? "" : comment.body(),
                silent ? null : comment.proposal(),
                comment.author().name(),
                comment.organisation() == null ? null : comment.organisation().name(),
                comment.postedAt(),
                comment.editedAt(),
                comment.audience(),
                comment.official(),
                comment.withdrawn(),
                comment.isOwn(reader),
                comment.organisation() != null && reader.actsFor(comment.organisation()),
                Verdict.of(comment, reader),
                carried,
                replies);
    }

    /** Lasting id of the paragraph or chapter it is about, null for the whole draft. */
    public @Nullable UUID place() {
        return paragraph == null ? chapter : paragraph;
    }

    /** Whoever stands behind it: the organisation, else the person. */
    public String voice() {
        return organisation == null ? author : organisation;
    }

    /** Whether the reader may still change the words. */
    public boolean editable() {
        return own && !withdrawn && !official;
    }

    /** Whether the reader gets the words to read. */
    public boolean legible() {
        return !withdrawn && (verdict == null || verdict.legible());
    }

    /** Nothing is left to show: withdrawn, and nobody has replied. */
    boolean gone() {
        return withdrawn && replies.isEmpty();
    }

    private static int start(CommentLine line) {
        Passage passage = line.passage();
        return passage == null ? -1 : passage.start();
    }
}
