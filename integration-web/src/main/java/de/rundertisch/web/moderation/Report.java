package de.rundertisch.web.moderation;

import de.rundertisch.core.comments.Verdict;
import de.rundertisch.core.moderation.Moderating;
import de.rundertisch.core.moderation.ReportCause;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.FindableComment;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Desk;
import de.rundertisch.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/**
 * Something is wrong with a {@code comment}: readers report it to the moderation, moderators hide its words at once or give them back.
 */
@Named("moderationReport")
@RequestScoped
public class Report {

    @Inject
    private Moderating moderating;

    @Inject
    private Desk desk;

    private FindableComment comment;
    private Verdict verdict;
    private ReportCause cause;
    private String words;
    private String reason;

    @Inject
    void look(CommentLookup discussion) {
        Long id = desk.number("comment");
        if (id == null) {
            throw BusinessException.notFound();
        }
        comment = discussion.place(desk.actor(), id).orElseThrow(BusinessException::notFound);
        verdict = discussion.verdict(desk.actor(), id).orElse(null);
    }

    public void send() {
        Refusals.at(key -> key.contains(".words") ? "words" : "cause", () -> {
            moderating.report(desk.actor(), comment.id(), cause, words);
            back("moderation.report.done");
        });
    }

    public void hide() {
        Refusals.at("reason", () -> {
            moderating.hide(desk.actor(), comment.id(), reason);
            back("moderation.hidden");
        });
    }

    public void show() {
        moderating.show(desk.actor(), comment.id());
        back("moderation.shown");
    }

    private void back(String notice) {
        desk.done("/drafts/read", notice, 1);
        Faces.redirect("drafts/read?version=%s&comment=%s", comment.draftVersionId(), comment.threadId());
    }

    /** Whether the moderation hides here instead of reporting to itself. */
    public boolean isModerating() {
        return desk.actor().is(Role.MODERATOR);
    }

    /** Whether its words are hidden now. */
    public boolean isHidden() {
        return verdict != null && verdict.hidden() != null;
    }

    public FindableComment getComment() {
        return comment;
    }

    public ReportCause[] getCauses() {
        return ReportCause.values();
    }

    public ReportCause getCause() {
        return cause;
    }

    public void setCause(ReportCause cause) {
        this.cause = cause;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
