package de.rundertisch.web.drafts.composing;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.unsent.KeptWords;
import de.rundertisch.web.drafts.Read;
import de.rundertisch.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * The form in which words are typed on the reading page: a comment, a reply, other words for one's own comment. One form a page; the
 * script puts it beneath what it is about. A refusal shows the page again with the form open and everything typed still in it.
 */
@Named
@RequestScoped
public class Compose {

    @Inject
    private Read read;

    @Inject
    private Speaker speaker;

    @Inject
    private Begun begun;

    @Inject
    private Saying saying;

    @Inject
    private Merge merge;

    private final CommentForm form = new CommentForm();
    private Long instead;

    /** Stores what was typed and goes to where it stands now. */
    public void send() {
        if (speaker.isForeign()) {
            speaker.strand(form.getBody());
            form.setPlace(null);
            return;
        }
        Refusals.at(key -> key.startsWith("comments.proposal.") ? "replacement" : "body", this::sendOrOffer);
    }

    private void sendOrOffer() {
        try {
            long version = read.getVersion();
            long id = begun.send(() -> form.typed(version, begun.getRevision()), () -> saying.say(form, version));
            read.showStored(id, form.id());
        } catch (BusinessException refused) {
            merge.offer(refused, form);
            throw refused;
        }
    }

    /** Fills in what a link asks for: the paragraph's words to be changed, or another comment's proposal for the same words. */
    public void prefill() {
        if (form.getPlace() == null) {
            return;
        }
        Optional<KeptWords> kept =
                instead == null ? begun.resume(read.getVersion(), form.getPlace()) : Optional.empty();
        if (kept.isPresent()) {
            form.goOn(kept.get());
        } else if (instead != null) {
            read.getPage().note(instead).filter(note -> note.proposal() != null).ifPresent(note -> {
                form.setKind(CommentKind.PROPOSAL);
                form.setSeen(note.passage() == null ? null : note.passage().exact());
                form.getRewording().setWords(note.proposal().wording());
            });
        } else {
            form.getRewording().setWords(read.getPage().wording(form.getPlace()).orElse(null));
        }
    }

    public CommentForm getForm() {
        return form;
    }

    /** Whether the form is to be shown at once. */
    public boolean isOpen() {
        return form.getPlace() != null;
    }

    public CommentKind[] getKinds() {
        return CommentKind.values();
    }

    /** The comment to whose proposal another is to be made, null for none. */
    public Long getInstead() {
        return instead;
    }

    public void setInstead(Long instead) {
        this.instead = instead;
    }
}
