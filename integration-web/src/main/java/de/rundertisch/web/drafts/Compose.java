package de.rundertisch.web.drafts;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.NewComment;
import de.rundertisch.core.comments.places.PassagePick;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.unsent.KeptWords;
import de.rundertisch.core.unsent.Place;
import de.rundertisch.core.unsent.Place.Edit;
import de.rundertisch.core.unsent.Place.InChapter;
import de.rundertisch.core.unsent.Place.InParagraph;
import de.rundertisch.core.unsent.Place.InPassage;
import de.rundertisch.core.unsent.Place.Reply;
import de.rundertisch.core.unsent.Place.WholeDraft;
import de.rundertisch.core.unsent.TypedWords;
import de.rundertisch.web.shared.Refusals;
import de.rundertisch.web.shared.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The form in which words are typed on the reading page: a comment, a reply, other words for one's own comment. One form a page; the
 * script puts it beneath what it is about. A refusal shows the page again with the form open and everything typed still in it.
 */
@Named
@RequestScoped
public class Compose {

    @Inject
    private Discussion discussion;

    @Inject
    private Read read;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Begun begun;

    @Inject
    private Merge merge;

    private String place;
    private String seen;
    private CommentKind kind = CommentKind.NOTE;
    private String body;
    private String replacement;
    private boolean strike;
    private Long instead;
    private boolean aside;
    private String submission = UUID.randomUUID().toString();
    private Long taken;
    private Long voice;

    @PostConstruct
    void begin() {
        voice = signedIn.isPresent() ? signedIn.actor().organisationId() : null;
    }

    /** Stores what was typed and goes to where it stands now. */
    public void send() {
        if (begun.isForeign()) {
            begun.strand(body);
            place = null;
            return;
        }
        Refusals.at(key -> key.startsWith("comments.proposal.") ? "replacement" : "body", this::sendOrOffer);
    }

    private void sendOrOffer() {
        try {
            long id = begun.send(this::typed, () -> {
                requireSameVoice();
                return say(Place.parse(place));
            });
            read.showStored(id, Place.id(submission));
        } catch (BusinessException refused) {
            place = merge.after(refused, place, body, wanted());
            throw refused;
        }
    }

    private TypedWords typed() {
        return new TypedWords(
                read.getVersion(),
                place,
                kind,
                body == null ? "" : body,
                kind == CommentKind.PROPOSAL ? wanted() : null,
                seen,
                aside,
                Place.id(submission),
                begun.getRevision());
    }

    /** Nobody speaks for an organisation by mistake: whoever changed it since the form was shown is asked once. */
    private void requireSameVoice() {
        Long now = signedIn.actor().organisationId();
        if (!Objects.equals(voice, now)) {
            voice = now;
            throw new BusinessException(
                    "drafts.read.form.voiceChanged", now == null ? signedIn.getName() : signedIn.getOrganisation());
        }
    }

    private long say(Place about) {
        return switch (about) {
            case WholeDraft draft -> post(null, null, null);
            case InChapter in -> post(in.id(), null, null);
            case InParagraph in -> post(null, in.id(), null);
            case InPassage in -> post(null, null, in.pick(seen));
            case Reply reply ->
                discussion.reply(
                        signedIn.actor(),
                        reply.comment(),
                        Place.id(submission),
                        body,
                        aside ? Audience.ORGANISATION : null);
            case Edit edit -> {
                discussion.edit(signedIn.actor(), edit.comment(), edit.lock(), wanted(), body);
                yield edit.comment();
            }
        };
    }

    private Audience audience() {
        return aside ? Audience.PERSONAL : null;
    }

    private long post(UUID chapter, UUID paragraph, PassagePick passage) {
        return discussion.post(
                signedIn.actor(),
                new NewComment(
                        Place.id(submission),
                        read.getVersion(),
                        chapter,
                        paragraph,
                        passage,
                        kind,
                        wanted(),
                        body,
                        audience()));
    }

    /** The wording proposed, empty to strike the words out, null for none. */
    private String wanted() {
        if (strike) {
            return "";
        }
        return replacement == null || replacement.isBlank() ? null : replacement;
    }

    /** Fills in what a link asks for: the paragraph's words to be changed, or another comment's proposal for the same words. */
    public void prefill() {
        if (place == null) {
            return;
        }
        Optional<KeptWords> kept = instead == null ? begun.resume(read.getVersion(), place) : Optional.empty();
        if (kept.isPresent()) {
            goOn(kept.get());
        } else if (instead != null) {
            read.getPage().note(instead).filter(note -> note.proposal() != null).ifPresent(note -> {
                kind = CommentKind.PROPOSAL;
                seen = note.passage() == null ? null : note.passage().exact();
                replacement = note.proposal().wording();
            });
        } else {
            replacement = read.getPage().wording(place).orElse(null);
        }
    }

    private void goOn(KeptWords kept) {
        place = kept.about();
        seen = kept.seen();
        kind = kept.kind() == null ? kind : kept.kind();
        body = kept.body();
        replacement = kept.replacement();
        strike = "".equals(replacement);
        aside = kept.aside();
        submission = kept.submission().toString();
    }

    /** Whether other words may be proposed for what the form is about. */
    public boolean isRewordable() {
        return place == null || !(place.equals("draft") || place.startsWith("chapter:") || place.startsWith("reply:"));
    }

    /** Takes one's own comment back. */
    public void withdraw() {
        discussion.withdraw(signedIn.actor(), taken);
        read.show(taken);
    }

    /** Shows one's personal comment to one's organisation. */
    public void share() {
        discussion.share(signedIn.actor(), taken);
        read.show(taken);
    }

    /** Whether the form is to be shown at once. */
    public boolean isOpen() {
        return place != null;
    }

    public CommentKind[] getKinds() {
        return CommentKind.values();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public CommentKind getKind() {
        return kind;
    }

    public void setKind(CommentKind kind) {
        this.kind = kind;
    }

    public boolean isAside() {
        return aside;
    }

    public void setAside(boolean aside) {
        this.aside = aside;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getReplacement() {
        return replacement;
    }

    public void setReplacement(String replacement) {
        this.replacement = replacement;
    }

    public boolean isStrike() {
        return strike;
    }

    public void setStrike(boolean strike) {
        this.strike = strike;
    }

    /** The comment to whose proposal another is to be made, null for none. */
    public Long getInstead() {
        return instead;
    }

    public void setInstead(Long instead) {
        this.instead = instead;
    }

    public String getSubmission() {
        return submission;
    }

    public void setSubmission(String submission) {
        this.submission = submission;
    }

    /** The organisation in whose name the form was shown, null for none. */
    public Long getVoice() {
        return voice;
    }

    public void setVoice(Long voice) {
        this.voice = voice;
    }

    public Long getTaken() {
        return taken;
    }

    public void setTaken(Long taken) {
        this.taken = taken;
    }
}
