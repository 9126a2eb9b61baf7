package de.rundertisch.core.partners;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person acts for an organisation. Starts on a day, may change its role, ends on a day and then stays as history; who comes
 * back gets a new membership. On the day a membership ends the person already may no longer act for the organisation.
 */
@Entity
@Table(name = "membership")
public class Membership extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "partner_role", nullable = false, length = 20)
    private PartnerRole role;

    @Column(nullable = false)
    private LocalDate since;

    @Column(name = "until_day")
    private LocalDate until;

    protected Membership() {}

    /**
     * @param since first day the person may act for the organisation
     * @throws BusinessException if the person or the organisation is no longer active
     */
    public Membership(Person person, Organisation organisation, PartnerRole role, LocalDate since) {
        if (!person.active()) {
            throw new BusinessException("partners.membership.personInactive", person.name());
        }
        if (!organisation.active()) {
            throw new BusinessException("partners.membership.organisationInactive", organisation.name());
        }
        this.person = person;
        this.organisation = organisation;
        this.role = role;
        this.since = since;
    }

    /**
     * The person stops acting for the organisation.
     *
     * @param day first day without it, not before the start
     */
    public void end(LocalDate day) {
        requireCurrent();
        if (day.isBefore(since)) {
            throw new BusinessException("partners.membership.endBeforeStart");
        }
        until = day;
    }

    /** Gives the membership another role from now on. */
    public void change(PartnerRole role) {
        requireCurrent();
        this.role = role;
    }

    /** Takes a mistaken end back. */
    public void resume() {
        until = null;
    }

    /** Whether the person may act for the organisation on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    public boolean ended() {
        return until != null;
    }

    public Person person() {
        return person;
    }

    public Organisation organisation() {
        return organisation;
    }

    public PartnerRole role() {
        return role;
    }

    public LocalDate since() {
        return since;
    }

    /** First day without the membership, null while it has no end. */
    public @Nullable LocalDate until() {
        return until;
    }

    private void requireCurrent() {
        if (until != null) {
            throw new BusinessException("partners.membership.ended");
        }
    }
}
