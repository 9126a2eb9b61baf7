package de.rundertisch.web.responses;

import de.rundertisch.core.responses.AnswerCase;
import de.rundertisch.core.responses.Outcome;
import de.rundertisch.core.responses.ResponseLine;
import de.rundertisch.core.responses.ResponseLine.Spot;
import de.rundertisch.web.shared.Choice;

/** The fields of an answer while it is typed; begins with the answer that counts now, if there is one. */
public class AnswerForm {

    private int seen;
    private String outcome;
    private String reason;
    private String place;
    private String words;

    void fill(AnswerCase shown) {
        seen = shown.seen();
        if (seen > 0) {
            ResponseLine before = shown.given().getFirst();
            outcome = before.outcome().name();
            reason = before.reason();
            place = shown.placeNumber();
            Spot spot = before.spot();
            words = spot != null && spot.versionNumber() == shown.newestNumber() ? spot.words() : null;
        }
    }

    Outcome outcome() {
        return Choice.of(Outcome.class, outcome, null);
    }

    /** Number of the answer the form was shown with. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
