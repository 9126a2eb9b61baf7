package de.rundertisch.core.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who did something, for which organisation, and when: stored with every act that must stay attributed. Never changes. */
@Embeddable
public class Act {

    @Column(name = "acted_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    protected Act() {}

    public Act(Instant at, Person person, @Nullable Organisation organisation) {
        this.at = at;
        this.person = person;
        this.organisation = organisation;
    }

    /** Who acts now and for whom, without asking the database for either. */
    public static Act by(EntityManager em, Actor actor, Instant at) {
        Long organisation = actor.organisationId();
        return new Act(
                at,
                em.getReference(Person.class, actor.personId()),
                organisation == null ? null : em.getReference(Organisation.class, organisation));
    }

    public Instant at() {
        return at;
    }

    public Person person() {
        return person;
    }

    /** Null when an office person acted for no organisation. */
    public @Nullable Organisation organisation() {
        return organisation;
    }
}
