package de.rundertisch.core.readership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The moderation's say in who reads a comment: whether it was asked, what it answered, and why it hides the words, if it does. Never
 * changes; a new word is another one.
 */
@Embeddable
class Clearance {

    /** Of what the moderation has nothing to do with. */
    static final Clearance NONE = new Clearance(null, null, null);

    @Enumerated(EnumType.STRING)
    @Column(name = "wished_audience", length = 20)
    private Audience wished;

    @Column(name = "declined_reason", length = Readership.LONGEST_REASON)
    private String declinedReason;

    @Column(name = "hidden_reason", length = Readership.LONGEST_REASON)
    private String hiddenReason;

    protected Clearance() {}

    private Clearance(@Nullable Audience wished, @Nullable String declinedReason, @Nullable String hiddenReason) {
        this.wished = wished;
        this.declinedReason = declinedReason;
        this.hiddenReason = hiddenReason;
    }

    /** Somebody wishes that everybody reads it. */
    Clearance asked() {
        return new Clearance(Audience.EVERYONE, null, hiddenReason);
    }

    Clearance granted() {
        return new Clearance(wished, null, hiddenReason);
    }

    Clearance declined(String reason) {
        return new Clearance(wished, reason, hiddenReason);
    }

    /** @param reason null to show the words again */
    Clearance hidden(@Nullable String reason) {
        return new Clearance(wished, declinedReason, reason);
    }

    /** Who shall read it once it is cleared; null if nobody has asked. */
    @Nullable
    Audience wished() {
        return wished;
    }

    @Nullable
    String declinedReason() {
        return declinedReason;
    }

    @Nullable
    String hiddenReason() {
        return hiddenReason;
    }
}
