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
 * which version, it is official. Begins with the comment and only ever widens. {@link Readers} is the same rule for queries.
 */
@Embeddable
public class Readership {

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

    /** Of a reply to what this readership reads: the same, or, if wanted so, only the speaker's own organisation. */
    Readership ofReply(Remark remark) {
        boolean aside =
                audience().released() && remark.organisation() != null && remark.audience() == Audience.ORGANISATION;
        return new Readership(
                aside ? Audience.ORGANISATION : audience(),
                aside || audience() == Audience.EVERYONE ? remark.organisation() : circle());
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
     * @param version the one the statement is about
     */
    void release(Audience wider, DraftVersion version, Instant now) {
        if (audience == Audience.PERSONAL) {
            throw BusinessException.notAllowed();
        }
        if (wider.compareTo(audience) > 0) {
            audience = wider;
        }
        if (releasedAt == null) {
            releasedAt = now;
            releasedOn = version;
        }
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
