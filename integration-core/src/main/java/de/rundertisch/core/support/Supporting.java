package de.rundertisch.core.support;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.FindableComment;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standing behind what another organisation or the office has released, while the consultation is open. Releasers give their organisation's
 * support, other members suggest it; both the same way, and either may be taken back.
 */
@ApplicationScoped
@Transactional
public class Supporting {

    @Inject
    private SupportRepository supports;

    @Inject
    private CommentLookup discussion;

    @Inject
    private Consultations consultations;

    @Inject
    private Event<SupportChanged> changed;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Clock clock;

    /**
     * Supports a comment, or suggests to. A second time changes nothing.
     *
     * @return what it has come to
     * @throws BusinessException {@code support.own} for what one's own organisation said, not found for what one may not read, what is not
     *     released, and replies
     */
    public SupportState join(Actor actor, long commentId) {
        boolean mandated = actor.is(Role.PARTNER_RELEASER);
        return reach(actor, commentId, mandated ? SupportState.GIVEN : SupportState.PROPOSED);
    }

    /**
     * Takes one's organisation's support back, or the suggestion of it. A second time changes nothing.
     *
     * @throws BusinessException not allowed if it was given and the actor may not release
     */
    public void leave(Actor actor, long commentId) {
        reach(actor, commentId, SupportState.TAKEN_BACK);
    }

    private SupportState reach(Actor actor, long commentId, SupportState wanted) {
        long organisation = voice(actor);
        FindableComment found = discussion
                .place(actor, commentId)
                .filter(comment -> !comment.reply() && comment.audience().released())
                .orElseThrow(BusinessException::notFound);
        if (Objects.equals(found.circleId(), organisation)) {
            throw new BusinessException("support.own");
        }
        Comment comment = supports.lock(commentId);
        consultations.requireOpenOn(comment.draftVersion().draft());
        Optional<Support> before = supports.find(commentId, organisation);
        if (wanted == SupportState.TAKEN_BACK && before.isEmpty()) {
            return SupportState.TAKEN_BACK;
        }
        Support support = before.orElseGet(() -> supports.begin(comment, organisation));
        if (wanted == SupportState.TAKEN_BACK && support.state() == SupportState.GIVEN) {
            actor.require(Role.PARTNER_RELEASER);
        }
        boolean official = support.state() == SupportState.GIVEN || wanted == SupportState.GIVEN;
        if (support.reach(wanted, supports.act(actor, clock.instant()))) {
            supports.flush();
            changed.fire(new SupportChanged(support.id(), commentId, organisation, wanted));
            if (official) {
                // Pages that are open follow this queue; nobody else learns that an organisation still thinks about it.
                changes.record(Subject.COMMENT, commentId);
            }
        }
        return support.state();
    }

    private static long voice(Actor actor) {
        Long organisation = actor.organisationId();
        if (organisation == null || !actor.is(Role.PARTNER_MEMBER, Role.PARTNER_RELEASER)) {
            throw new BusinessException("support.voice");
        }
        return organisation;
    }

    /** Who stands behind these comments, by the comment's id; those nobody supports are missing. One query, whatever their number. */
    public Map<Long, SupportLine> on(Actor actor, Collection<Long> commentIds) {
        if (commentIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Support>> found = new HashMap<>();
        supports.on(actor, commentIds)
                .forEach(support -> found.computeIfAbsent(support.comment().id(), id -> new ArrayList<>())
                        .add(support));
        Map<Long, SupportLine> lines = new HashMap<>();
        found.forEach((comment, all) -> line(actor, all).ifPresent(line -> lines.put(comment, line)));
        return lines;
    }

    /**
     * How many organisations stand behind each comment on a draft, on whichever version, by the comment's id; those nobody supports are
     * missing. For moderators. One query.
     */
    public Map<Long, Long> counts(Actor actor, long draftId) {
        actor.require(Role.MODERATOR);
        Map<Long, Long> counts = new HashMap<>();
        supports.counts(draftId).forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    private static Optional<SupportLine> line(Actor actor, List<Support> all) {
        List<String> given = all.stream()
                .filter(support -> support.state() == SupportState.GIVEN)
                .map(support -> support.organisation().name())
                .toList();
        @Nullable
        SupportState own = all.stream()
                .filter(support -> actor.actsFor(support.organisation()))
                .map(Support::state)
                .findFirst()
                .orElse(null);
        return given.isEmpty() && own == null ? Optional.empty() : Optional.of(new SupportLine(given, own));
    }

    /** For messages, whoever asks: one organisation's support; empty if there is none such. Who may know decides the caller. */
    public Optional<Support> find(long supportId) {
        return supports.find(supportId);
    }
}
