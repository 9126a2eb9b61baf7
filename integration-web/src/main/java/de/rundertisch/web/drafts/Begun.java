package de.rundertisch.web.drafts;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.unsent.Keeping;
import de.rundertisch.core.unsent.KeptWords;
import de.rundertisch.core.unsent.TypedWords;
import de.rundertisch.core.unsent.UnsentReading;
import de.rundertisch.web.shared.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** What somebody has begun to write: whose hand it is, and what the server keeps of it. Goes along with the comment form. */
@Named
@RequestScoped
public class Begun {

    @Inject
    private Keeping keeping;

    @Inject
    private UnsentReading reading;

    @Inject
    private SignedIn signedIn;

    private Long hand;
    private int revision;
    private boolean kept;
    private Integer waiting;
    private String stranded;

    @PostConstruct
    void begin() {
        hand = signedIn.isPresent() ? signedIn.actor().personId() : null;
    }

    /** Whether somebody else is signed in now than when the form was shown. */
    boolean isForeign() {
        return !Objects.equals(hand, signedIn.actor().personId());
    }

    /** Shows words that are not sent because of that; they stay kept for whoever typed them, where that person is signed in. */
    void strand(String words) {
        stranded = words == null ? "" : words;
    }

    /**
     * Sends words and lets go what is kept of them; refused, they are kept.
     *
     * @param words as typed; if they cannot be kept, the act itself says what is wrong with them
     */
    long send(Supplier<TypedWords> words, Supplier<Long> act) {
        TypedWords typed;
        try {
            typed = words.get();
        } catch (BusinessException unkeepable) {
            return act.get();
        }
        try {
            return keeping.send(signedIn.actor(), typed, act);
        } catch (BusinessException refused) {
            Optional<KeptWords> now = reading.at(signedIn.actor(), typed.versionId(), typed.about());
            revision = now.map(KeptWords::revision).orElse(0);
            kept = now.isPresent();
            throw refused;
        }
    }

    /** What is kept for a place, to go on with. */
    Optional<KeptWords> resume(long version, String place) {
        Optional<KeptWords> found = reading.at(signedIn.actor(), version, place);
        revision = found.map(KeptWords::revision).orElse(0);
        return found;
    }

    /** How many unsent texts the reader has on the version of this page; asked once. */
    public int waiting(long version) {
        if (waiting == null) {
            waiting = reading.on(signedIn.actor(), version).size();
        }
        return waiting;
    }

    /** Whether words that were just refused are kept. */
    public boolean isKept() {
        return kept;
    }

    /** The words that nobody sent, null if nothing of that kind happened. */
    public String getStranded() {
        return stranded;
    }

    /** The person for whom the form was shown. */
    public Long getHand() {
        return hand;
    }

    public void setHand(Long hand) {
        this.hand = hand;
    }

    /** Revision of the kept words that the form goes on from, 0 for none. */
    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }
}
