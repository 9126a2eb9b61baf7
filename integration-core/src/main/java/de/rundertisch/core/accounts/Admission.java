package de.rundertisch.core.accounts;

import de.rundertisch.core.accounts.SignedInPerson.ActsFor;
import de.rundertisch.core.partners.Membership;
import de.rundertisch.core.partners.PartnerRole;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out what an account may do today: office roles of its own, partner roles of the organisation acted for. */
@ApplicationScoped
class Admission {

    @Inject
    private AccountRepository accounts;

    @Inject
    private Clock clock;

    /**
     * @param wanted the organisation to act for; another is taken when the person may not or no longer act for it
     * @return empty for an inactive person and for one who has nothing to do here
     */
    Optional<SignedInPerson> admit(Account account, @Nullable Long wanted) {
        Person person = account.person();
        if (!person.active()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        List<Membership> memberships = accounts.memberships(person.id()).stream()
                .filter(m -> m.holdsOn(today))
                .toList();
        Optional<Membership> chosen = choose(memberships, wanted);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.officeRoles());
        chosen.ifPresent(m -> roles.addAll(partnerRoles(m.role())));
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SignedInPerson(
                person.id(),
                person.name(),
                person.email(),
                person.language(),
                chosen.map(Admission::actsFor).orElse(null),
                memberships.stream().map(Admission::actsFor).toList(),
                Set.copyOf(roles)));
    }

    private static Optional<Membership> choose(List<Membership> memberships, @Nullable Long wanted) {
        Optional<Membership> match = memberships.stream()
                .filter(m -> m.organisation().id().equals(wanted))
                .findFirst();
        return match.isPresent() ? match : memberships.stream().findFirst();
    }

    private static Set<Role> partnerRoles(PartnerRole role) {
        return role == PartnerRole.RELEASER
                ? EnumSet.of(Role.PARTNER_MEMBER, Role.PARTNER_RELEASER)
                : EnumSet.of(Role.PARTNER_MEMBER);
    }

    private static ActsFor actsFor(Membership membership) {
        return new ActsFor(
                membership.organisation().id(), membership.organisation().name());
    }
}
