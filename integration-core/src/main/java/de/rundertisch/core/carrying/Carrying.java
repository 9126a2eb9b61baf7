package de.rundertisch.core.carrying;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.comments.places.Target;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.drafts.VersionText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries the threads of earlier versions into a published one, each from where it last stood. A version is one transaction: after a crash
 * it is done again from the beginning, and what is done already is left alone.
 */
@ApplicationScoped
class Carrying {

    /** A new version brings hundreds; a comment said later on an old one comes alone. */
    private static final int FEW = 50;

    @Inject
    private PlacementRepository placements;

    @Inject
    private DraftReading drafts;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Event<CommentsCarried> carried;

    /** Where a thread last stood. */
    private record Standing(DraftVersion version, Target target) {}

    /** @return whether there was a version to carry into */
    @Transactional
    boolean next() {
        Optional<Long> found = placements.uncarried();
        found.ifPresent(this::carryInto);
        return found.isPresent();
    }

    private void carryInto(long versionId) {
        DraftVersion version = placements.lock(versionId);
        VersionText after = drafts.versionText(versionId);
        List<Comment> waiting = placements.waiting(version);
        Map<Long, Standing> before = before(version);
        Map<Long, Carrier> carriers = new HashMap<>();
        Map<Long, VersionText> texts = new HashMap<>();
        for (Comment comment : waiting) {
            Standing last = last(comment, before.get(comment.id()));
            Carrier carrier = carriers.computeIfAbsent(
                    last.version().id(),
                    source -> new Carrier(texts.computeIfAbsent(source, drafts::versionText), after));
            VersionText own = texts.computeIfAbsent(comment.draftVersion().id(), drafts::versionText);
            String words = comment.target().words(own);
            placements.add(new Placement(comment, last.version(), words, version, carrier.carry(last.target())));
        }
        tell(versionId, waiting);
    }

    private void tell(long versionId, List<Comment> placed) {
        if (placed.size() > FEW) {
            carried.fire(new CommentsCarried(versionId));
        } else {
            changes.recordAll(Subject.COMMENT, placed.stream().map(Comment::id).toList());
        }
    }

    private Map<Long, Standing> before(DraftVersion version) {
        Map<Long, Standing> standing = new HashMap<>();
        for (Placement placement : placements.before(version)) {
            Target target = Objects.requireNonNull(placement.target(), "what stands has a place");
            standing.putIfAbsent(placement.comment().id(), new Standing(placement.draftVersion(), target));
        }
        return standing;
    }

    private static Standing last(Comment comment, @Nullable Standing later) {
        return later == null ? new Standing(comment.draftVersion(), comment.target()) : later;
    }
}
