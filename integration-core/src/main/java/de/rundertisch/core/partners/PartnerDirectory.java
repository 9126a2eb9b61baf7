package de.rundertisch.core.partners;

import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looking up who sits at the table. Lists of people are shown to moderators and administrators only; the methods without an
 * {@link Actor} serve other features, which decide themselves what of it they show. Changing things is {@link Partners}' job.
 */
@ApplicationScoped
@Transactional
public class PartnerDirectory {

    /** The most lines one section has, however many are asked for. */
    public static final int LARGEST_SECTION = 200;

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private PersonRepository persons;

    @Inject
    private MembershipRepository memberships;

    @Inject
    private Clock clock;

    /**
     * One section of the list of organisations.
     *
     * @param first index of the first line, from 0
     * @param size how many lines at most, up to {@link #LARGEST_SECTION}
     */
    public Section<OrganisationLine> organisations(Actor actor, OrganisationFilter filter, int first, int size) {
        actor.require(Role.MODERATOR, Role.ADMINISTRATOR);
        return organisations.lines(filter, today(), Math.max(0, first), Math.clamp(size, 1, LARGEST_SECTION));
    }

    /**
     * One section of the list of persons.
     *
     * @param first index of the first line, from 0
     * @param size how many lines at most, up to {@link #LARGEST_SECTION}
     */
    public Section<PersonLine> persons(Actor actor, PersonFilter filter, int first, int size) {
        actor.require(Role.MODERATOR, Role.ADMINISTRATOR);
        return persons.lines(filter, today(), Math.max(0, first), Math.clamp(size, 1, LARGEST_SECTION));
    }

    /** Everybody who acts or has acted for an organisation; current members first, then by name. */
    public List<Membership> members(Actor actor, long organisationId) {
        actor.require(Role.MODERATOR, Role.ADMINISTRATOR);
        return memberships.ofOrganisation(organisationId);
    }

    /** Every organisation a person acts or has acted for; current ones first, then by name. */
    public List<Membership> memberships(Actor actor, long personId) {
        actor.require(Role.MODERATOR, Role.ADMINISTRATOR);
        return memberships.ofPerson(personId);
    }

    /** One membership with its person and organisation. */
    public Membership membership(Actor actor, long membershipId) {
        actor.require(Role.MODERATOR, Role.ADMINISTRATOR);
        return memberships.find(membershipId).orElseThrow(BusinessException::notFound);
    }

    /** Every organisation, also those that are no longer active, by name, to choose from. */
    public List<Organisation> organisationsByName() {
        return organisations.byName();
    }

    /** @throws BusinessException not found */
    public Organisation organisation(long id) {
        return organisations.find(id).orElseThrow(BusinessException::notFound);
    }

    /** Names of organisations by their ids, active or not, for lists in which everybody may read them; those that do not exist are missing. */
    public Map<Long, String> names(Collection<Long> ids) {
        return organisations.names(ids);
    }

    /** @throws BusinessException not found */
    public Person person(long id) {
        return persons.find(id).orElseThrow(BusinessException::notFound);
    }

    /** The person with this e-mail address, whatever its case; empty too if it is no address at all. */
    public Optional<Person> personByEmail(String email) {
        return persons.byEmail(email.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * The memberships that let a person act today, by name of the organisation: not ended, person and organisation active. Empty
     * for people of the office.
     */
    public List<Membership> current(long personId) {
        LocalDate today = today();
        return memberships.ofPerson(personId).stream()
                .filter(membership -> membership.holdsOn(today))
                .filter(membership -> membership.person().active()
                        && membership.organisation().active())
                .toList();
    }

    /** Every membership that lets somebody act today, by name of the person; for features that tell people things. */
    public List<Membership> current() {
        return memberships.holdingOn(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
