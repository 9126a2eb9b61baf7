package de.rundertisch.core.accounts;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Membership;
import de.rundertisch.core.partners.PartnerDirectory;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The parts a person plays today, for whoever does something on their behalf while they are not signed in. */
@ApplicationScoped
public class Parts {

    @Inject
    private PartnerDirectory directory;

    @Inject
    private Accounts accounts;

    /** The same by id. @throws de.rundertisch.core.shared.BusinessException if there is no such person */
    public List<Actor> of(long personId) {
        return of(directory.person(personId));
    }

    /**
     * A person in every part played today: once for each organisation, and for the office if for none. Nobody for somebody who has left.
     */
    public List<Actor> of(Person person) {
        if (!person.active()) {
            return List.of();
        }
        Set<Role> office = accounts.officeRoles(person.id());
        List<Actor> parts = new ArrayList<>();
        for (Membership membership : directory.current(person.id())) {
            Set<Role> roles = EnumSet.of(Role.PARTNER_MEMBER, membership.role().role());
            roles.addAll(office);
            parts.add(new Actor(person.id(), membership.organisation().id(), roles));
        }
        if (parts.isEmpty() && !office.isEmpty()) {
            parts.add(new Actor(person.id(), null, office));
        }
        return parts;
    }
}
