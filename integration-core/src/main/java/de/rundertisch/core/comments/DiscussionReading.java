package de.rundertisch.core.comments;

import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.partners.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    private static final Comparator<CommentLine> IN_TEXT = Comparator.comparingInt(DiscussionReading::start)
            .thenComparing(CommentLine::postedAt)
            .thenComparing(CommentLine::id);

    @Inject
    private CommentRepository comments;

    @Inject
    private PlacementRepository placements;

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
                .sorted(IN_TEXT)
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

    /** For the index, whoever asks: a comment with those who may find it; empty if it does not exist or is withdrawn. */
    public Optional<FindableComment> findable(long commentId) {
        return comments.find(commentId).filter(c -> !c.withdrawn()).map(DiscussionReading::findable);
    }

    /** Where to show a comment: the version and the chapter it is about; empty if there is none that the actor may see. */
    public Optional<FindableComment> place(Actor actor, long commentId) {
        return comments.find(commentId)
                .filter(c -> !c.withdrawn() && c.visibleTo(actor) && c.legibleTo(actor))
                .map(DiscussionReading::findable);
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

    /** How many comments of the actor's organisation on a version wait for release; 0 for the office. Two queries. */
    public long internal(Actor actor, long versionId) {
        return actor.organisationId() == null
                ? 0
                : comments.internal(actor.organisationId(), versionId)
                        + placements.ofOrganisation(actor, versionId).stream()
                                .filter(placement -> !placement.comment().official())
                                .count();
    }

    /**
     * What the actor's organisation has to say on a version, released or not, in the order of the text; with what it said on earlier
     * versions and has not released, or only on this one. Two queries.
     */
    public List<CommentLine> ofOrganisation(Actor actor, long versionId) {
        return Stream.concat(
                        comments.ofOrganisation(actor, versionId).stream()
                                .map(comment -> CommentLine.of(comment, actor, List.of())),
                        placements.ofOrganisation(actor, versionId).stream()
                                .map(placement -> CommentLine.of(placement, false, actor, List.of())))
                .sorted(IN_TEXT)
                .toList();
    }

    /**
     * What organisations have released on a version or, if it was carried over to it, on an earlier one, withdrawn ones left out. Two
     * queries.
     */
    public List<CommentLine> released(Actor actor, long versionId) {
        return Stream.concat(
                        comments.released(actor, versionId).stream()
                                .map(comment -> CommentLine.of(comment, actor, List.of())),
                        placements.released(actor, versionId).stream()
                                .map(placement -> CommentLine.of(placement, false, actor, List.of())))
                .toList();
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
                .map(DiscussionReading::findable)
                .toList();
    }

    private static int start(CommentLine line) {
        Passage passage = line.passage();
        return passage == null ? -1 : passage.start();
    }

    static FindableComment findable(Comment comment) {
        Target target = comment.target().target();
        return new FindableComment(
                comment.id(),
                comment.threadId(),
                comment.draftVersion().id(),
                comment.draftVersion().draft().title(),
                comment.organisation() == null
                        ? comment.author().name()
                        : comment.organisation().name(),
                comment.author().name(),
                comment.kind(),
                target.chapter(),
                target.paragraph(),
                target.passage() == null ? null : target.passage().exact(),
                comment.proposal(),
                comment.body(),
                comment.postedAt(),
                comment.hiddenReason() == null ? comment.audience() : narrowed(comment),
                comment.author().id(),
                comment.circle() == null ? null : comment.circle().id());
    }

    /** What is hidden is found by its own people and the moderation alone. */
    private static Audience narrowed(Comment comment) {
        return comment.audience() == Audience.EVERYONE ? Audience.OFFICE : comment.audience();
    }
}
