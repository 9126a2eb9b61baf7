package de.rundertisch.core.reading;

import de.rundertisch.core.comments.Verdict;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Single comments and replies, wherever they stand: for links, letters, the index and whoever builds on comments. What an actor may not
 * read does not exist for them; methods without an actor answer whoever asks, and say so.
 */
@ApplicationScoped
@Transactional
public class CommentLookup {

    @Inject
    private ThreadRepository comments;

    /** For the index, whoever asks: a comment with those who may find it; empty if it does not exist or is withdrawn. */
    public Optional<FindableComment> findable(long commentId) {
        return comments.find(commentId).filter(c -> !c.withdrawn()).map(FindableComment::of);
    }

    /** Where to show a comment: the version and the chapter it is about; empty if there is none that the actor may see. */
    public Optional<FindableComment> place(Actor actor, long commentId) {
        return comments.find(commentId)
                .filter(c -> !c.withdrawn() && c.visibleTo(actor) && c.legibleTo(actor))
                .map(FindableComment::of);
    }

    /** Whether the moderation has hidden one of these, whoever asks. */
    public boolean anyHidden(Collection<Long> commentIds) {
        return !commentIds.isEmpty() && comments.anyHidden(commentIds);
    }

    /** What the moderation has said of a comment, for whoever may read it; empty if nothing. */
    public Optional<Verdict> verdict(Actor actor, long commentId) {
        return comments.find(commentId)
                .filter(comment -> comment.visibleTo(actor))
                .map(comment -> Verdict.of(comment, actor));
    }

    /** Ids of the persons who have spoken in a comment's thread besides its author, whoever asks. */
    public Set<Long> others(long commentId) {
        return comments.find(commentId).map(comment -> comments.others(comment)).orElse(Set.of());
    }

    /** These comments without replies, by id, as far as the actor may see them. One query. */
    public Map<Long, CommentLine> lines(Actor actor, Collection<Long> commentIds) {
        Map<Long, CommentLine> lines = new HashMap<>();
        if (!commentIds.isEmpty()) {
            comments.some(actor, commentIds)
                    .forEach(comment -> lines.put(comment.id(), CommentLine.of(comment, actor, List.of())));
        }
        return lines;
    }

    /** A comment or reply without its thread; empty if there is none that the actor may see. */
    public Optional<CommentLine> line(Actor actor, long commentId) {
        return comments.find(commentId).filter(c -> c.visibleTo(actor)).map(c -> CommentLine.of(c, actor, List.of()));
    }

    /** The newest words of all drafts that the actor may see, newest first, withdrawn ones left out. */
    public List<FindableComment> latest(Actor actor, int limit) {
        return comments.latest(actor, limit).stream()
                .filter(comment -> comment.legibleTo(actor))
                .map(FindableComment::of)
                .toList();
    }

    /** What waits for the moderation's word, oldest first. One query. */
    public List<FindableComment> held(Actor actor) {
        actor.require(Role.MODERATOR);
        return comments.held().stream().map(FindableComment::of).toList();
    }

    /** How much waits for the moderation's word; 0 for everybody but moderators. One query. */
    public long heldCount(Actor actor) {
        return actor.is(Role.MODERATOR) ? comments.held().size() : 0;
    }
}
