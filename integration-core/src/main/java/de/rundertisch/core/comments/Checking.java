package de.rundertisch.core.comments;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.comments.CommentChecked.Outcome;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.readership.Readership;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * The moderation's word on who reads a comment: it lets through or declines what waits for it, and hides words everybody could read. Nothing
 * vanishes: its own people and the moderation go on reading it, with the reason. Who decided what and when, {@code core.moderation}
 * keeps.
 */
@ApplicationScoped
@Transactional
public class Checking {

    @Inject
    private CommentRepository comments;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Event<CommentChecked> checked;

    @Inject
    private Event<CommentEdited> edited;

    /** Lets it be read by whom it was meant for. */
    public void approve(Actor actor, long commentId) {
        Comment comment = checkable(actor, commentId);
        comment.readership().approve();
        settled(comment, Outcome.APPROVED);
        edited.fire(new CommentEdited(commentId));
    }

    /** Leaves it with the office and its own people. */
    public void decline(Actor actor, long commentId, @Nullable String reason) {
        Comment comment = checkable(actor, commentId);
        comment.readership().decline(required(reason));
        settled(comment, Outcome.DECLINED);
    }

    /** Takes an approval or a refusal back: it waits again. */
    public void waitAgain(Actor actor, long commentId) {
        Comment comment = checkable(actor, commentId);
        boolean open = comment.readership().audience() == Audience.EVERYONE;
        comment.readership().holdAgain();
        changes.record(Subject.COMMENT, commentId);
        if (open) {
            // Those who could read it until now are to see it no longer, and are not told which one it was.
            changes.record(Subject.DRAFT, comment.draftVersion().draft().id());
        }
    }

    /** Shows a reason instead of the words. */
    public void hide(Actor actor, long commentId, @Nullable String reason) {
        Comment comment = find(actor, commentId);
        comment.readership().hide(required(reason));
        settled(comment, Outcome.HIDDEN);
    }

    /** Shows the words again. */
    public void show(Actor actor, long commentId) {
        Comment comment = find(actor, commentId);
        comment.readership().hide(null);
        settled(comment, Outcome.SHOWN);
    }

    private void settled(Comment comment, Outcome outcome) {
        checked.fire(new CommentChecked(comment.id(), comment.draftVersion().id(), outcome));
        changes.record(Subject.COMMENT, comment.id());
    }

    private Comment checkable(Actor actor, long commentId) {
        Comment comment = find(actor, commentId);
        if (!comment.readership().checkable()) {
            throw BusinessException.notFound();
        }
        return comment;
    }

    /** What an organisation keeps to itself does not exist for the moderation. */
    private Comment find(Actor actor, long commentId) {
        actor.require(Role.MODERATOR);
        return comments.find(commentId)
                .filter(comment -> comment.visibleTo(actor) && !comment.withdrawn())
                .orElseThrow(BusinessException::notFound);
    }

    private static String required(@Nullable String reason) {
        return Text.required(reason, Readership.LONGEST_REASON, "moderation.reason");
    }
}
