package de.rundertisch.web.drafts.composing;

import de.rundertisch.core.comments.ChangeProposal;
import de.rundertisch.core.drafts.text.WordChanges;
import de.rundertisch.core.drafts.text.WordChanges.Change;
import de.rundertisch.core.reading.CommentLine;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.unsent.Place;
import de.rundertisch.core.unsent.Place.Edit;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the comment form shows when the comment has changed since: how it reads now, and how that differs from what was typed. */
@Named
@RequestScoped
public class Merge {

    @Inject
    private CommentLookup reading;

    @Inject
    private SignedIn signedIn;

    private CommentLine now;
    private String typed;

    /**
     * Looks at a refusal: if other words for a comment met a changed one, both are offered, and the form gets the lock of what is offered,
     * so that whoever sends again has seen it.
     */
    void offer(BusinessException refused, CommentForm form) {
        if (!"comments.stale".equals(refused.key()) || !(Place.parse(form.getPlace()) instanceof Edit edit)) {
            return;
        }
        reading.line(signedIn.actor(), edit.comment()).ifPresent(found -> {
            now = found;
            typed = whole(form.getBody(), form.getRewording().wanted());
            form.setPlace("edit:" + now.id() + ":" + now.lock());
        });
    }

    public boolean isOffered() {
        return now != null;
    }

    /** How the comment reads now. */
    public String getBody() {
        return now == null ? "" : now.body();
    }

    /** Whether it proposes a wording now. */
    public boolean isRewording() {
        return proposal() != null;
    }

    /** Whether that strikes words out. */
    public boolean isStrikes() {
        return isRewording() && proposal().strikes();
    }

    /** The wording it proposes now, null for none. */
    public String getWording() {
        return isRewording() ? proposal().wording() : null;
    }

    /** From how it reads now to what was typed. */
    public List<Change> getChanges() {
        return now == null ? List.of() : WordChanges.between(whole(now.body(), getWording()), typed);
    }

    private ChangeProposal proposal() {
        return now == null ? null : now.proposal();
    }

    private static String whole(String body, String replacement) {
        String words = body == null ? "" : body.replace("\r", "");
        return replacement == null || replacement.isEmpty() ? words : replacement + "\n\n" + words;
    }
}
