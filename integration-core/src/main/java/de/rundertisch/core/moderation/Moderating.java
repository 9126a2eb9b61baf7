package de.rundertisch.core.moderation;

import de.rundertisch.core.comments.Checking;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.FindableComment;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What moderators do with comments, each act kept with who did it and why; and what readers report to them. */
@ApplicationScoped
@Transactional
public class Moderating {

    /** As long as an approval or a refusal can be taken back. */
    static final Duration FRESH = Duration.ofMinutes(10);

    private static final int MOST_REPORTS = 10;
    private static final Duration PER = Duration.ofHours(1);

    @Inject
    private ModerationRepository acts;

    @Inject
    private Checking checking;

    @Inject
    private CommentLookup discussion;

    @Inject
    private Clock clock;

    /** Lets several comments be read by everybody, all or none. */
    public void approve(Actor actor, Collection<Long> commentIds) {
        for (long id : commentIds) {
            checking.approve(actor, id);
            keep(actor, id, Deed.APPROVED, null);
        }
    }

    /** @param reason for its people, at most 1000 characters */
    public void decline(Actor actor, long commentId, @Nullable String reason) {
        checking.decline(actor, commentId, reason);
        keep(actor, commentId, Deed.DECLINED, reason);
    }

    /** Takes back what was just decided about a comment: it waits again. */
    public void takeBack(Actor actor, long commentId) {
        actor.require(Role.MODERATOR);
        if (!fresh(acts.acts(commentId), clock.instant())) {
            throw new BusinessException("moderation.takeBack.late");
        }
        checking.waitAgain(actor, commentId);
        keep(actor, commentId, Deed.TAKEN_BACK, null);
    }

    /** @param all acts on a comment, newest first */
    static boolean fresh(List<ModerationAct> all, Instant now) {
        return all.stream()
                .findFirst()
                .filter(last -> last.deed() == Deed.APPROVED || last.deed() == Deed.DECLINED)
                .filter(last -> last.act().at().plus(FRESH).isAfter(now))
                .isPresent();
    }

    /**
     * Puts a reason in the place of the words; settles what was reported.
     *
     * @param reason for everybody, at most 1000 characters
     */
    public void hide(Actor actor, long commentId, @Nullable String reason) {
        checking.hide(actor, commentId, reason);
        settle(commentId);
        keep(actor, commentId, Deed.HIDDEN, reason);
    }

    /** Gives hidden words back. */
    public void show(Actor actor, long commentId) {
        checking.show(actor, commentId);
        keep(actor, commentId, Deed.SHOWN, null);
    }

    /** Finds nothing wrong with a comment that was reported. */
    public void dismiss(Actor actor, long commentId) {
        actor.require(Role.MODERATOR);
        settle(commentId);
        keep(actor, commentId, Deed.DISMISSED, null);
    }

    /**
     * The comment that somebody wants to report.
     *
     * @throws BusinessException not found, for what the reader may not read; {@code moderation.report.own} for one's own,
     *     {@code .internal} for what the moderation does not read either, {@code .already} a second time
     */
    public FindableComment reportable(Actor actor, long commentId) {
        FindableComment comment = discussion.place(actor, commentId).orElseThrow(BusinessException::notFound);
        if (comment.authorId() == actor.personId()) {
            throw new BusinessException("moderation.report.own");
        }
        if (!comment.audience().released()) {
            throw new BusinessException("moderation.report.internal");
        }
        if (acts.hasReported(actor.personId(), commentId)) {
            throw new BusinessException("moderation.report.already");
        }
        return comment;
    }

    /** Tells the moderation that a comment has no place here; at most ten in an hour. */
    public void report(Actor actor, long commentId, @Nullable ReportCause cause, @Nullable String words) {
        acts.lock(actor.personId());
        reportable(actor, commentId);
        Instant now = clock.instant();
        if (acts.reports(actor.personId(), now.minus(PER)) >= MOST_REPORTS) {
            throw new BusinessException("moderation.report.tooMany", MOST_REPORTS);
        }
        acts.add(new CommentReport(acts.comment(commentId), cause, words, acts.act(actor, now)));
    }

    private void settle(long commentId) {
        acts.open(commentId).forEach(report -> report.settle(clock.instant()));
    }

    private void keep(Actor actor, long commentId, Deed deed, @Nullable String reason) {
        acts.add(new ModerationAct(acts.comment(commentId), deed, reason, acts.act(actor, clock.instant())));
    }
}
