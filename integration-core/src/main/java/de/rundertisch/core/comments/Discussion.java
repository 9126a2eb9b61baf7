package de.rundertisch.core.comments;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.comments.places.PassagePick;
import de.rundertisch.core.comments.places.Target;
import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.drafts.ConsultationLine;
import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Saying something about a draft. Members of partner organisations and moderators do, while the consultation on the version is open;
 * moderators may reply at any time. What was acknowledged is stored; a refusal says why, and the screen keeps the words.
 */
@ApplicationScoped
@Transactional
public class Discussion {

    @Inject
    private CommentRepository comments;

    @Inject
    private Consultations consultations;

    @Inject
    private DraftReading drafts;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Event<CommentPosted> posted;

    @Inject
    private Event<CommentEdited> edited;

    @Inject
    private Clock clock;

    /**
     * Posts a comment.
     *
     * @return its id; the earlier one's if the same submission was posted before
     */
    public long post(Actor actor, NewComment typed) {
        Optional<Long> before = comments.submitted(typed.submission());
        if (before.isPresent()) {
            return before.get();
        }
        requireVoice(actor);
        consultations.requireOpen(typed.versionId());
        Target target = target(typed);
        ChangeProposal proposal = proposal(typed.versionId(), target, typed.kind(), typed.replacement());
        Remark remark = comments.remark(actor, typed.body(), typed.submission(), clock.instant(), typed.audience());
        return keep(new Comment(comments.version(typed.versionId()), target, typed.kind(), proposal, remark));
    }

    /** Only proposals have one; it replaces a passage or a paragraph, nothing larger. */
    private @Nullable ChangeProposal proposal(
            long versionId, Target target, @Nullable CommentKind kind, @Nullable String replacement) {
        if (kind != CommentKind.PROPOSAL || replacement == null) {
            return null;
        }
        Passage passage = target.passage();
        if (target.paragraph() == null) {
            throw new BusinessException("comments.proposal.where");
        }
        return ChangeProposal.of(
                passage == null ? target.whole(drafts.versionText(versionId)) : passage.exact(), replacement);
    }

    private Target target(NewComment typed) {
        PassagePick passage = typed.passage();
        UUID paragraph = typed.paragraph();
        UUID chapter = typed.chapter();
        if (passage != null) {
            return Target.passage(drafts.versionText(typed.versionId()), passage);
        }
        if (paragraph != null) {
            return Target.paragraph(drafts.versionText(typed.versionId()), paragraph);
        }
        return chapter == null ? Target.draft() : Target.chapter(drafts.versionText(typed.versionId()), chapter);
    }

    /**
     * Replies to a comment or, the same thing, to a reply in its thread.
     *
     * @param audience {@code ORGANISATION} to reply only among one's own people; null for everybody who sees the thread
     * @return the reply's id
     */
    public long reply(
            Actor actor, long commentId, UUID submission, @Nullable String body, @Nullable Audience audience) {
        Optional<Long> before = comments.submitted(submission);
        if (before.isPresent()) {
            return before.get();
        }
        requireVoice(actor);
        Comment answered = find(actor, commentId);
        boolean checked = !actor.is(Role.MODERATOR)
                && consultations.requireOpenOn(answered.draftVersion().draft()).checkedFirst();
        return keep(
                new Comment(answered, comments.remark(actor, body, submission, clock.instant(), audience), checked));
    }

    private long keep(Comment comment) {
        long id = comments.add(comment).id();
        posted.fire(new CommentPosted(id, comment.draftVersion().id()));
        changes.record(Subject.COMMENT, id);
        return id;
    }

    /**
     * Changes one's own words while the consultation is open. Said twice, with a lock that the first time has made old, it is done once.
     *
     * @param lock the count the form was shown with
     * @param replacement as in {@link NewComment}; null takes a proposed wording back and leaves the words
     */
    public void edit(Actor actor, long commentId, int lock, @Nullable String replacement, @Nullable String body) {
        Comment comment = find(actor, commentId);
        if (comment.version() != lock) {
            if (comment.says(actor, body, replacement)) {
                return;
            }
            throw new BusinessException("comments.stale");
        }
        boolean checked =
                consultations.requireOpenOn(comment.draftVersion().draft()).checkedFirst() && !actor.is(Role.MODERATOR);
        ChangeProposal proposal = comment.parent() == null
                ? proposal(comment.draftVersion().id(), comment.target(), comment.kind(), replacement)
                : null;
        Audience before = comment.readership().audience();
        comment.edit(actor, body, proposal, checked, clock.instant());
        edited.fire(new CommentEdited(commentId));
        changes.record(Subject.COMMENT, commentId);
        if (comment.readership().audience() != before) {
            changes.record(Subject.DRAFT, comment.draftVersion().draft().id());
        }
    }

    /** Takes one's own words back, also after the deadline; what an organisation released, its releasers may take back too. */
    public void withdraw(Actor actor, long commentId) {
        find(actor, commentId).withdraw(actor, comments.person(actor), clock.instant());
        changes.record(Subject.COMMENT, commentId);
    }

    /** Shows one's personal comment to one's organisation. */
    public void share(Actor actor, long commentId) {
        find(actor, commentId).share(actor);
        edited.fire(new CommentEdited(commentId));
        changes.record(Subject.COMMENT, commentId);
    }

    /**
     * Makes an organisation's comments official, for everybody in this audience. Each must be one of the actor's organisation, on this
     * version or an earlier one, and not a reply; what is withdrawn is refused.
     */
    public void release(Actor actor, long versionId, Collection<Long> commentIds, Audience audience) {
        actor.require(Role.PARTNER_RELEASER);
        Set<Long> wanted = Set.copyOf(commentIds);
        if (wanted.isEmpty()) {
            return;
        }
        DraftVersion version = comments.version(versionId);
        List<Comment> found = comments.releasable(actor, version, wanted);
        if (found.size() != wanted.size()) {
            throw BusinessException.notFound();
        }
        boolean checked = consultations
                .current(versionId)
                .map(ConsultationLine::checkedFirst)
                .orElse(false);
        Instant now = clock.instant();
        for (Comment comment : found) {
            comment.release(audience, checked, version, now);
            edited.fire(new CommentEdited(comment.id()));
        }
        changes.recordAll(Subject.COMMENT, found.stream().map(Comment::id).toList());
    }

    /** What somebody may not see does not exist for them; whoever wrote it for an organisation they left is told so. */
    private Comment find(Actor actor, long commentId) {
        Comment comment = comments.find(commentId).orElseThrow(BusinessException::notFound);
        comment.requireReader(actor);
        return comment;
    }

    private static void requireVoice(Actor actor) {
        if (!actor.is(Role.PARTNER_MEMBER, Role.PARTNER_RELEASER, Role.MODERATOR)) {
            throw new BusinessException("comments.voice.none");
        }
    }
}
