package de.rundertisch.core.partners;

import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Keeping the list of who sits at the table: organisations, persons, memberships. Moderators and administrators do it, nobody
 * else. Nothing is deleted. Methods that revise take the version the editor saw and refuse to overwrite what somebody else has
 * changed meanwhile; methods that name a thing which does not exist answer not found. Looking things up is
 * {@link PartnerDirectory}'s job.
 */
@ApplicationScoped
@Transactional
public class Partners {

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private PersonRepository persons;

    @Inject
    private MembershipRepository memberships;

    @Inject
    private Event<PersonRevised> revised;

    @Inject
    private Event<OrganisationRenamed> organisationRenamed;

    @Inject
    private Event<PersonRenamed> personRenamed;

    @Inject
    private Clock clock;

    /** Takes a new organisation in. */
    public Organisation foundOrganisation(Actor actor, OrganisationProfile profile) {
        requireKeeper(actor);
        Organisation organisation = profile.newOrganisation();
        organisations.add(organisation);
        return organisation;
    }

    /** @param seenVersion {@link Organisation#version()} when the editor began */
    public void reviseOrganisation(Actor actor, long organisationId, int seenVersion, OrganisationProfile profile) {
        requireKeeper(actor);
        Organisation organisation = organisation(organisationId);
        organisation.requireVersion(seenVersion);
        String before = organisation.name();
        profile.applyTo(organisation);
        if (!organisation.name().equals(before)) {
            organisationRenamed.fire(new OrganisationRenamed(organisationId));
        }
    }

    /** The organisation no longer takes part; its members can no longer act for it. */
    public void deactivateOrganisation(Actor actor, long organisationId) {
        requireKeeper(actor);
        organisation(organisationId).deactivate();
    }

    /** The organisation is back, and with it those members who have not been ended. */
    public void activateOrganisation(Actor actor, long organisationId) {
        requireKeeper(actor);
        organisation(organisationId).activate();
    }

    /**
     * Takes a new person in.
     *
     * @throws BusinessException {@code partners.person.email.taken} if somebody already has the address
     */
    public Person registerPerson(Actor actor, PersonProfile profile) {
        requireKeeper(actor);
        Person person = profile.newPerson();
        persons.add(person);
        return person;
    }

    /** Takes a new person in who acts for an organisation from today on. */
    public Person registerMember(Actor actor, PersonProfile profile, long organisationId, PartnerRole role) {
        Person person = registerPerson(actor, profile);
        memberships.add(new Membership(person, organisation(organisationId), role, LocalDate.now(clock)));
        return person;
    }

    /**
     * Changes what is known about a person.
     *
     * @param seenVersion {@link Person#version()} when the editor began
     * @throws BusinessException {@code partners.person.email.taken} if somebody else already has the address
     */
    public void revisePerson(Actor actor, long personId, int seenVersion, PersonProfile profile) {
        requireKeeper(actor);
        Person person = person(personId);
        person.requireVersion(seenVersion);
        String before = person.name();
        profile.applyTo(person);
        persons.requireUniqueEmail(person);
        revised.fire(new PersonRevised(actor, personId));
        if (!person.name().equals(before)) {
            personRenamed.fire(new PersonRenamed(personId));
        }
    }

    /** The person no longer takes part and can no longer act for any organisation. Nobody locks themselves out. */
    public void deactivatePerson(Actor actor, long personId) {
        requireKeeper(actor);
        if (actor.personId() == personId) {
            throw new BusinessException("partners.person.oneself");
        }
        person(personId).deactivate();
        revised.fire(new PersonRevised(actor, personId));
    }

    /** The person is back, and with it those memberships that have not been ended. */
    public void activatePerson(Actor actor, long personId) {
        requireKeeper(actor);
        person(personId).activate();
        revised.fire(new PersonRevised(actor, personId));
    }

    /**
     * Lets a person act for an organisation from today on.
     *
     * @throws BusinessException {@code partners.membership.exists} if the person already does, or a rule of {@link Membership}
     */
    public Membership startMembership(Actor actor, long personId, long organisationId, PartnerRole role) {
        requireKeeper(actor);
        Person person = persons.lock(personId).orElseThrow(BusinessException::notFound);
        Organisation organisation = organisation(organisationId);
        requireNoOther(person, organisation);
        Membership membership = new Membership(person, organisation, role, LocalDate.now(clock));
        memberships.add(membership);
        return membership;
    }

    /** The person may no longer act for the organisation, from this moment on. */
    public void endMembership(Actor actor, long membershipId) {
        requireKeeper(actor);
        membership(membershipId).end(LocalDate.now(clock));
    }

    /** Takes a mistaken end back. */
    public void resumeMembership(Actor actor, long membershipId) {
        requireKeeper(actor);
        Membership membership = membership(membershipId);
        persons.lock(membership.person().id());
        requireNoOther(membership.person(), membership.organisation());
        membership.resume();
    }

    /** Gives a current member another role in the organisation. */
    public void changeRole(Actor actor, long membershipId, PartnerRole role) {
        requireKeeper(actor);
        membership(membershipId).change(role);
    }

    private void requireNoOther(Person person, Organisation organisation) {
        boolean exists = memberships.ofPerson(person.id()).stream()
                .anyMatch(other -> !other.ended() && other.organisation().equals(organisation));
        if (exists) {
            throw new BusinessException("partners.membership.exists", person.name(), organisation.label());
        }
    }

    private Organisation organisation(long id) {
        return organisations.find(id).orElseThrow(BusinessException::notFound);
    }

    private Person person(long id) {
        return persons.find(id).orElseThrow(BusinessException::notFound);
    }

    private Membership membership(long id) {
        return memberships.find(id).orElseThrow(BusinessException::notFound);
    }

    private static void requireKeeper(Actor actor) {
        actor.require(Role.MODERATOR, Role.ADMINISTRATOR);
    }
}
