package de.rundertisch.web.responses;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.responses.AnswerCase;
import de.rundertisch.core.responses.OpenFilter;
import de.rundertisch.core.responses.Outcome;
import de.rundertisch.core.responses.Responding;
import de.rundertisch.core.responses.ResponseReading;
import de.rundertisch.core.responses.TypedResponse;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Choice;
import de.rundertisch.web.shared.Desk;
import de.rundertisch.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * The form in which a moderator answers a {@code comment}. Leads back to the comment, or on to the next one of the list that waits, which
 * {@code chapter} and {@code kind} in the address may narrow: that of {@code version}, or of the comment's own.
 */
@Named
@RequestScoped
public class Answer {

    @Inject
    private Responding responding;

    @Inject
    private ResponseReading reading;

    @Inject
    private Desk desk;

    private AnswerCase shown;
    private final AnswerForm form = new AnswerForm();

    @Inject
    void look() {
        Long comment = desk.number("comment");
        if (comment == null) {
            throw BusinessException.notFound();
        }
        shown = responding.open(desk.actor(), comment);
        form.fill(shown);
    }

    /** Answers and goes back to where the comment stands. */
    public void save() {
        Refusals.at(Answer::field, () -> {
            give();
            desk.done("/drafts/read", "responses.saved");
            Faces.redirect("drafts/read?version=%s&comment=%s#comment-%s", getVersion(), comment(), comment());
        });
    }

    /** Answers and goes on with the next comment that waits. */
    public void saveAndNext() {
        Refusals.at(Answer::field, () -> {
            Optional<Long> next =
                    reading.open(desk.actor(), getVersion(), filter()).after(comment());
            give();
            desk.done("/responses/open", next.isPresent() ? "responses.savedNext" : "responses.savedLast");
            if (next.isPresent()) {
                Faces.redirect(
                        "responses/answer?comment=%s&version=%s&chapter=%s&kind=%s&order=%s",
                        next.get(), getVersion(), getChapter(), getKind(), getOrder());
            } else {
                Faces.redirect("responses/open?version=%s", getVersion());
            }
        });
    }

    /** Somebody else's answer now stands above the form: sent once more, this one counts. */
    private void give() {
        try {
            responding.answer(
                    desk.actor(),
                    new TypedResponse(
                            comment(),
                            form.getSeen(),
                            form.outcome(),
                            form.getReason(),
                            form.getPlace(),
                            form.getWords()));
        } catch (BusinessException refused) {
            if (refused.key().equals("responses.stale")) {
                form.setSeen(shown.seen());
            }
            throw refused;
        }
    }

    private static String field(String key) {
        if (key.startsWith("comments.")) {
            return key.equals("comments.placement.noSuchPlace") ? "place" : "words";
        }
        return key.startsWith("responses.outcome") ? "outcome" : "reason";
    }

    private long comment() {
        return shown.comment().id();
    }

    private OpenFilter filter() {
        return new OpenFilter(
                getChapter(),
                Choice.of(CommentKind.class, getKind(), null),
                Choice.of(OpenFilter.Order.class, getOrder(), OpenFilter.Order.TEXT));
    }

    /** The version whose list this comment stands in. */
    public long getVersion() {
        return Optional.ofNullable(desk.number("version"))
                .orElse(shown.comment().draftVersionId());
    }

    public String getChapter() {
        return Optional.ofNullable(desk.parameter("chapter")).orElse("");
    }

    public String getKind() {
        return Optional.ofNullable(desk.parameter("kind")).orElse("");
    }

    public String getOrder() {
        return Optional.ofNullable(desk.parameter("order")).orElse("");
    }

    public AnswerCase getShown() {
        return shown;
    }

    public AnswerForm getForm() {
        return form;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }
}
