package de.rundertisch.core.readership;

import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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
    public static final int LONGEST_REASON = 1000;

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

    @Embedded
    private Clearance clearance;

    protected Readership() {}

    private Readership(Audience audience, @Nullable Organisation circle) {
        this.audience = audience;
        this.circle = circle;
    }

    /**
     * Of a comment that starts a thread: partners begin among themselves, the office speaks to everybody.
     *
     * @param wanted as the speaker wishes, null for what is usual
     * @param speaker null for the office
     */
    public static Readership first(@Nullable Audience wanted, @Nullable Organisation speaker) {
        if (speaker == null) {
            return new Readership(wanted == Audience.OFFICE ? Audience.OFFICE : Audience.EVERYONE, null);
        }
        return new Readership(wanted == Audience.PERSONAL ? Audience.PERSONAL : Audience.ORGANISATION, speaker);
    }

    /**
     * Of a reply to what this readership reads: the same, or, if wanted so, only the speaker's own organisation. Asks through accessors,
     * because the comment answered may be loaded lazily.
     *
     * @param wanted as the speaker wishes, null for what is usual
     * @param speaker null for the office
     * @param checked whether the moderation looks at it before everybody reads it
     */
    public Readership ofReply(@Nullable Audience wanted, @Nullable Organisation speaker, boolean checked) {
        boolean aside = audience().released() && speaker != null && wanted == Audience.ORGANISATION;
        Readership reply = new Readership(
                aside ? Audience.ORGANISATION : audience(),
                aside || audience() == Audience.EVERYONE ? speaker : circle());
        boolean open = reply.audience == Audience.EVERYONE || audience() == Audience.OFFICE && checkable();
        if (checked && open && !aside) {
            reply.hold();
        }
        return reply;
    }

    /** A second time changes nothing. */
    public void share() {
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
    public void release(Audience wider, boolean checked, DraftVersion version, Instant now) {
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
        } else if (!checkable()) {
            hold();
        }
    }

    private void hold() {
        audience = Audience.OFFICE;
        clearance = clearance().asked();
    }

    /** Whether the moderation still has to say whether everybody reads it. */
    public boolean held() {
        return checkable() && audience != clearance().wished() && declinedReason() == null;
    }

    /** Everybody reads it, as was wished. */
    public void approve() {
        if (checkable()) {
            audience = Audience.EVERYONE;
            clearance = clearance().granted();
        }
    }

    /** It stays with the office and its own people, who read why. */
    public void decline(String reason) {
        if (checkable()) {
            audience = Audience.OFFICE;
            clearance = clearance().declined(reason);
        }
    }

    /** Whether the moderation had a say in it. */
    public boolean checkable() {
        return clearance().wished() != null;
    }

    /** It waits again: the moderation takes its word back. */
    public void holdAgain() {
        if (checkable()) {
            hold();
        }
    }

    /** Other words than those that were looked at, or that never were. */
    public void checkAgain(boolean checked) {
        holdAgain();
        if (checked && audience == Audience.EVERYONE) {
            hold();
        }
    }

    /** @param reason shown instead of the words; null to show them again */
    public void hide(@Nullable String reason) {
        clearance = clearance().hidden(reason);
    }

    /** Null in rows that no moderation has touched. */
    private Clearance clearance() {
        return clearance == null ? Clearance.NONE : clearance;
    }

    /** Why not everybody reads it, null if that was not declined. */
    public @Nullable String declinedReason() {
        return clearance().declinedReason();
    }

    /** Why its words are not shown to everybody any more; null if they are. */
    public @Nullable String hiddenReason() {
        return clearance().hiddenReason();
    }

    /** Whether an actor gets the words to read: also of what is hidden its own people and the moderation do. */
    public boolean legibleTo(Actor actor, boolean author) {
        return hiddenReason() == null || actor.is(Role.MODERATOR) || isAmong(actor) || author;
    }

    /** Whether it is read by an actor. */
    public boolean includes(Actor actor, boolean author) {
        return Audience.open(actor).contains(audience)
                || isAmong(actor) && (author || Audience.SHARED.contains(audience));
    }

    /** Whether the actor acts for the circle. */
    public boolean isAmong(Actor actor) {
        return circle != null && actor.actsFor(circle);
    }

    public Audience audience() {
        return audience;
    }

    /** Null for the office. */
    public @Nullable Organisation circle() {
        return circle;
    }

    /** Null while it is not official. */
    public @Nullable Instant releasedAt() {
        return releasedAt;
    }
}
