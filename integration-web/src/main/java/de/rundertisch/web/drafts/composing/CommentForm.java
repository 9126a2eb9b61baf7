package de.rundertisch.web.drafts.composing;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.unsent.KeptWords;
import de.rundertisch.core.unsent.Place;
import de.rundertisch.core.unsent.TypedWords;
import java.util.UUID;

/** Everything that is typed and chosen in the comment form. A refusal shows it again as it is. */
public class CommentForm {

    private final Rewording rewording = new Rewording();
    private String place;
    private String seen;
    private CommentKind kind = CommentKind.NOTE;
    private String body;
    private boolean aside;
    private String submission = UUID.randomUUID().toString();

    /** The name under which it is sent, however often. */
    UUID id() {
        return Place.id(submission);
    }

    /** As the server keeps it until it is sent. */
    TypedWords typed(long version, int revision) {
        return new TypedWords(
                version,
                place,
                kind,
                body == null ? "" : body,
                kind == CommentKind.PROPOSAL ? rewording.wanted() : null,
                seen,
                aside,
                id(),
                revision);
    }

    /** Goes on with words the server has kept. */
    void goOn(KeptWords kept) {
        place = kept.about();
        seen = kept.seen();
        kind = kept.kind() == null ? kind : kept.kind();
        body = kept.body();
        rewording.goOn(kept.replacement());
        aside = kept.aside();
        submission = kept.submission().toString();
    }

    /** Whether other words may be proposed for what the form is about. */
    public boolean isRewordable() {
        return place == null || !(place.equals("draft") || place.startsWith("chapter:") || place.startsWith("reply:"));
    }

    public Rewording getRewording() {
        return rewording;
    }

    /** What the words are for, as {@link Place} writes it; null while the form is closed. */
    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    /** The words of a passage as they were seen when it was picked. */
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

    /** Whether only the writer, or for a reply only one's own organisation, shall read it. */
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

    public String getSubmission() {
        return submission;
    }

    public void setSubmission(String submission) {
        this.submission = submission;
    }
}
