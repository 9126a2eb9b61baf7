package de.rundertisch.core.carrying;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.comments.places.Target;
import de.rundertisch.core.comments.relocation.RelocationStatus;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.partners.Act;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Deciding where comments of earlier versions belong in a later one. The program carries over what it is certain of; moderators decide the
 * rest, and may change any of it afterwards. What an organisation keeps to itself its own people decide, for no moderator gets to see it.
 * Every decision is kept with who made it.
 */
@ApplicationScoped
@Transactional
public class CommentPlacing {

    @Inject
    private PlacementRepository placements;

    @Inject
    private DraftReading drafts;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Clock clock;

    /** What became of the comments of earlier versions in this one. One query. */
    public PlacementTally tally(long versionId) {
        PlacementTally tally = PlacementTally.NONE;
        for (Object[] row : placements.tally(versionId)) {
            tally = tally.plus((RelocationStatus) row[0], (Decision) row[1], (Long) row[2]);
        }
        return tally;
    }

    /** What waits for the actor in a version, in the order of the old text. Twelve queries for each earlier version, whatever waits. */
    public List<PlacementLine> queue(Actor actor, long versionId) {
        return lines(
                actor,
                versionId,
                placements.open(actor, versionId).stream()
                        .filter(placement -> placement.comment().placedBy(actor))
                        .toList());
    }

    /** How many cases wait for the actor in a version. One query. */
    public long waiting(Actor actor, long versionId) {
        return placements.open(actor, versionId).stream()
                .filter(placement -> placement.comment().placedBy(actor))
                .count();
    }

    /** One comment's case, decided or not. */
    public PlacementLine placement(Actor actor, long versionId, long commentId) {
        return lines(actor, versionId, List.of(find(actor, versionId, commentId)))
                .getFirst();
    }

    /** Agrees with what the program proposes. */
    public void confirm(Actor actor, long versionId, long commentId, int lock) {
        Placement placement = fresh(actor, versionId, commentId, lock);
        placement.confirm(act(actor));
        changes.record(Subject.COMMENT, commentId);
    }

    /** Finds that the new text has no place for it; it stays readable and answerable beside the text. */
    public void leaveOut(Actor actor, long versionId, long commentId, int lock) {
        fresh(actor, versionId, commentId, lock).leaveOut(act(actor));
        changes.record(Subject.COMMENT, commentId);
    }

    /**
     * Puts it somewhere by hand.
     *
     * @param number of the paragraph or chapter, as people say it
     * @param words the passage in that paragraph, null or blank for the whole of it
     */
    public void place(
            Actor actor, long versionId, long commentId, int lock, @Nullable String number, @Nullable String words) {
        Placement placement = fresh(actor, versionId, commentId, lock);
        placement.place(named(actor, versionId, number, words), act(actor));
        changes.record(Subject.COMMENT, commentId);
    }

    /**
     * The place people mean, in words they find in front of them.
     *
     * @param number of the paragraph or chapter, as people say it
     * @param words the passage in that paragraph, null or blank for the whole of it
     * @throws BusinessException if there is no such place, or the words do not stand there exactly once
     */
    public Target named(Actor actor, long versionId, @Nullable String number, @Nullable String words) {
        UUID piece = drafts.placeNames(actor, versionId)
                .find(number)
                .orElseThrow(() -> new BusinessException("comments.placement.noSuchPlace"));
        return Target.named(drafts.versionText(versionId), piece, words == null ? "" : words.strip());
    }

    /** What a comment is about, in the version it was made on; "not found" unless the actor may see the comment. */
    public PlacementLine.Excerpt origin(Actor actor, long commentId) {
        Comment comment = placements
                .comment(commentId)
                .filter(found -> found.visibleTo(actor))
                .orElseThrow(BusinessException::notFound);
        return excerpts(actor, comment.draftVersion().id()).of(comment.target());
    }

    private List<PlacementLine> lines(Actor actor, long versionId, List<Placement> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Excerpts after = excerpts(actor, versionId);
        Map<Long, Excerpts> before = new HashMap<>();
        return found.stream()
                .map(placement -> line(
                        placement,
                        before.computeIfAbsent(
                                placement.comment().draftVersion().id(), version -> excerpts(actor, version)),
                        after))
                .toList();
    }

    private Excerpts excerpts(Actor actor, long versionId) {
        VersionText text = drafts.versionText(versionId);
        return new Excerpts(
                text,
                drafts.placeNames(actor, versionId),
                drafts.outline(actor, versionId).title());
    }

    private static PlacementLine line(Placement placement, Excerpts before, Excerpts after) {
        Comment comment = placement.comment();
        Target target = placement.target();
        return new PlacementLine(
                comment.id(),
                placement.version(),
                comment.voice().name(),
                comment.kind(),
                comment.withdrawn() ? "" : comment.body(),
                comment.withdrawn() ? null : comment.proposal(),
                placement.status(),
                placement.decision(),
                (int) Math.round(placement.confidence() * 100),
                comment.draftVersion().number(),
                before.of(comment.target()),
                target == null ? null : after.of(target));
    }

    private Placement fresh(Actor actor, long versionId, long commentId, int lock) {
        Placement placement = find(actor, versionId, commentId);
        if (placement.version() != lock) {
            throw new BusinessException("comments.placement.stale");
        }
        return placement;
    }

    private Placement find(Actor actor, long versionId, long commentId) {
        return placements
                .find(commentId, versionId)
                .filter(placement -> placement.comment().placedBy(actor))
                .orElseThrow(BusinessException::notFound);
    }

    private Act act(Actor actor) {
        return placements.act(actor, clock.instant());
    }
}
