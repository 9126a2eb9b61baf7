package de.rundertisch.core.comments;

import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.shared.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a comment: its audience, the organisation among whose members it stays unless the audience is wider, and since when, and on
 * which version, it is official. Begins with the comment and only ever widens, at the moderation's word where a consultation asks for it;
 * the moderation may take back that word, and nothing else. {@link Readers} is the same rule for queries.
 */
@Embeddable
public class Readership {

    /** Longest reason not to publish something, UTF-16 units. */
    static final int LONGEST_REASON = 1000;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Audience audience;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "circle_id", updatable = false)
    private Organisation circle;

    @Column(name = "released_at")
    private Instant releasedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "released_on_id")
    private DraftVersion releasedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "wished_audience", length = 20)
    private Audience wished;

    @Column(name = "declined_reason", length = LONGEST_REASON)
    private String declinedReason;

    protected Readership() {}

    private Readership(Audience audience, @Nullable Organisation circle) {
        this.audience = audience;
        this.circle = circle;
    }

    /** Of a comment that starts a thread: partners begin among themselves, the office speaks to everybody. */
    static Readership first(Remark remark) {
        Audience wanted = remark.audience();
        if (remark.organisation() == null) {
            return new Readership(wanted == Audience.OFFICE ? Audience.OFFICE : Audience.EVERYONE, null);
        }
        return new Readership(
                wanted == Audience.PERSONAL ? Audience.PERSONAL : Audience.ORGANISATION, remark.organisation());
    }

    /**
     * Of a reply to what this readership reads: the same, or, if wanted so, only the speaker's own organisation.
     *
     * @param checked whether the moderation looks at it before everybody reads it
     */
    Readership ofReply(Remark remark, boolean checked) {
        boolean aside =
                audience().released() && remark.organisation() != null && remark.audience() == Audience.ORGANISATION;
        Readership reply = new Readership(
                aside ? Audience.ORGANISATION : audience(),
                aside || audience() == Audience.EVERYONE ? remark.organisation() : circle());
        boolean open = reply.audience == Audience.EVERYONE || audience() == Audience.OFFICE && wished() != null;
        if (checked && open && !aside) {
            reply.hold();
        }
        return reply;
    }

    /** A second time changes nothing. */
    void share() {
        if (audience == Audience.PERSONAL) {
            audience = Audience.ORGANISATION;
        }
    }

    /**
     * Official from now on; the first time counts.
     *
     * @param wider office or everyone; never narrows
     * @param checked whether the moderation looks at it before everybody reads it
     * @param version the one the statement is about
     */
    void release(Audience wider, boolean checked, DraftVersion version, Instant now) {
        if (audience == Audience.PERSONAL) {
            throw BusinessException.notAllowed();
        }
        if (wider.compareTo(audience) > 0) {
            widen(wider, checked);
        }
        if (releasedAt == null) {
            releasedAt = now;
            releasedOn = version;
        }
    }

    private void widen(Audience wider, boolean checked) {
        if (!checked || wider != Audience.EVERYONE) {
            audience = wider;
        } else if (wished == null) {
            hold();
        }
    }

    private void hold() {
        audience = Audience.OFFICE;
        wished = Audience.EVERYONE;
    }

    /** Whether the moderation still has to say whether everybody reads it. */
    boolean held() {
        return wished != null && audience != wished && declinedReason == null;
    }

    /** Everybody reads it, as was wished. */
    void approve() {
        if (wished != null) {
            audience = wished;
            declinedReason = null;
        }
    }

    /** It stays with the office and its own people, who read why. */
    void decline(String reason) {
        if (wished != null) {
            audience = Audience.OFFICE;
            declinedReason = reason;
        }
    }

    /** Whether the moderation had a say in it. */
    boolean checkable() {
        return wished != null;
    }

    /** It waits again: the moderation takes its word back. */
    void holdAgain() {
        if (wished != null) {
            hold();
            declinedReason = null;
        }
    }

    /** Other words than those that were looked at, or that never were. */
    void checkAgain(boolean checked) {
        holdAgain();
        if (checked && audience == Audience.EVERYONE) {
            hold();
        }
    }

    @Nullable
    Audience wished() {
        return wished;
    }

    @Nullable
    String declinedReason() {
        return declinedReason;
    }

    /** Whether it is read by an actor. */
    boolean includes(Actor actor, boolean author) {
        return Audience.open(actor).contains(audience)
                || isAmong(actor) && (author || Audience.SHARED.contains(audience));
    }

    /** Whether the actor acts for the circle. */
    boolean isAmong(Actor actor) {
        return circle != null && actor.actsFor(circle);
    }

    Audience audience() {
        return audience;
    }

    @Nullable
    Organisation circle() {
        return circle;
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }
}
