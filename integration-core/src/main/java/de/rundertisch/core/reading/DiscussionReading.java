package de.rundertisch.core.reading;

import de.rundertisch.core.carrying.Placement;
import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.comments.places.Target;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.readership.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reading what was said, as far as the reader belongs to a comment's {@link Audience}. That a version may be read is the page's
 * question to {@code DraftReading}, asked before this one.
 */
@ApplicationScoped
@Transactional
public class DiscussionReading {

    @Inject
    private ThreadRepository comments;

    @Inject
    private CarriedRepository placements;

    @Inject
    private DraftReading drafts;

    /**
     * The threads on these chapters (lasting ids), in the order of the text, with those of earlier versions that stand there now. Three
     * queries, whatever their number; five if earlier versions got proposals.
     */
    public List<CommentLine> onChapters(Actor actor, long versionId, Collection<UUID> chapters) {
        return chapters.isEmpty()
                ? List.of()
                : threads(
                        actor,
                        comments.onChapters(actor, versionId, chapters),
                        placements.onChapters(actor, versionId, chapters));
    }

    /** The threads about the version as a whole, oldest first, with those of earlier versions. */
    public List<CommentLine> onDraft(Actor actor, long versionId) {
        return threads(actor, comments.onDraft(actor, versionId), placements.onDraft(actor, versionId));
    }

    /** The threads of earlier versions that have no place in this one, or none yet, oldest first. */
    public List<CommentLine> homeless(Actor actor, long versionId) {
        return threads(actor, List.of(), placements.homeless(actor, versionId));
    }

    private List<CommentLine> threads(Actor actor, List<Comment> here, List<Placement> carried) {
        List<Long> ids = Stream.concat(here.stream(), carried.stream().map(Placement::comment))
                .map(Comment::id)
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<CommentLine>> replies = new HashMap<>();
        for (Comment reply : comments.replies(actor, ids)) {
            replies.computeIfAbsent(reply.threadId(), thread -> new ArrayList<>())
                    .add(CommentLine.of(reply, actor, List.of()));
        }
        Set<Placement> adopted = adopted(carried);
        return Stream.concat(
                        here.stream().map(c -> CommentLine.of(c, actor, replies.getOrDefault(c.id(), List.of()))),
                        carried.stream()
                                .map(p -> CommentLine.of(
                                        p,
                                        adopted.contains(p),
                                        actor,
                                        replies.getOrDefault(p.comment().id(), List.of()))))
                .filter(line -> !line.gone())
                .sorted(CommentLine.IN_TEXT)
                .toList();
    }

    /** Those whose proposed wording the text now has. Two queries if anything was proposed. */
    private Set<Placement> adopted(List<Placement> carried) {
        List<Placement> proposals = carried.stream()
                .filter(placement -> placement.comment().proposal() != null)
                .toList();
        if (proposals.isEmpty()) {
            return Set.of();
        }
        VersionText text =
                drafts.versionText(proposals.getFirst().draftVersion().id());
        return proposals.stream().filter(placement -> placement.adopted(text)).collect(Collectors.toSet());
    }

    /** How many comments a version has, replies and those without a place not counted. Two queries. */
    public CommentCounts counts(Actor actor, long versionId) {
        return new CommentCounts(Stream.concat(
                        comments.counts(actor, versionId).stream(), placements.counts(actor, versionId).stream())
                .map(row -> new CommentCounts.Row(
                        (UUID) row[0],
                        (CommentKind) row[1],
                        row[2] != null && row[2].equals(actor.organisationId()),
                        (Long) row[3]))
                .toList());
    }

    /** The chapter (lasting id) in which a comment is shown in a version; empty if it is not shown in one. */
    public Optional<UUID> chapterOf(Actor actor, long versionId, long commentId) {
        Optional<Comment> found = comments.find(commentId).filter(c -> c.visibleTo(actor));
        if (found.isPresent() && found.get().draftVersion().id() == versionId) {
            return Optional.ofNullable(found.get().target().chapter());
        }
        return found.flatMap(comment -> placements.find(comment.threadId(), versionId))
                .filter(Placement::standing)
                .map(Placement::target)
                .map(Target::chapter);
    }
}
