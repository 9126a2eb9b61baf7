package de.rundertisch.web.drafts.composing;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.unsent.Keeping;
import de.rundertisch.core.unsent.KeptWords;
import de.rundertisch.core.unsent.TypedWords;
import de.rundertisch.core.unsent.UnsentReading;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;

/** What the server keeps of what somebody has begun to write. Goes along with the comment form. */
@Named
@RequestScoped
public class Begun {

    @Inject
    private Keeping keeping;

    @Inject
    private UnsentReading reading;

    @Inject
    private SignedIn signedIn;

    private int revision;
    private boolean kept;
    private Integer waiting;

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

    /** Revision of the kept words that the form goes on from, 0 for none. */
    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }
}
