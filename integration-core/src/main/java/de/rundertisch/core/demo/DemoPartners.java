package de.rundertisch.core.demo;

import de.rundertisch.core.accounts.Accounts;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.OrganisationProfile;
import de.rundertisch.core.partners.PartnerRole;
import de.rundertisch.core.partners.Partners;
import de.rundertisch.core.partners.PersonProfile;
import de.rundertisch.core.partners.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings the organisations and people of {@code partners.json} in, everybody with an account. */
@ApplicationScoped
class DemoPartners {

    /** Nobody is there yet who could act; neither partners nor accounts keep who it was. */
    private static final Actor SETTING_UP = new Actor(0, null, Set.of(Role.ADMINISTRATOR));

    @Inject
    private Partners partners;

    @Inject
    private Accounts accounts;

    Cast settle() {
        PartnerSource source = PartnerSource.read();
        Map<String, Long> organisations = new HashMap<>();
        source.organisations().forEach(o -> organisations.put(o.key(), found(o)));
        Map<String, Actor> actors = new HashMap<>();
        for (PartnerSource.Person person : source.persons()) {
            String key = person.organisation();
            Long organisation = key == null ? null : Objects.requireNonNull(organisations.get(key), key);
            actors.put(person.email(), admit(person, organisation));
        }
        return new Cast(actors);
    }

    private long found(PartnerSource.Organisation source) {
        OrganisationProfile profile =
                new OrganisationProfile(source.name(), null, source.kind(), source.description(), null, null);
        return partners.foundOrganisation(SETTING_UP, profile).id();
    }

    private Actor admit(PartnerSource.Person source, @Nullable Long organisation) {
        long person = partners.registerPerson(
                        SETTING_UP, new PersonProfile(source.givenName(), source.familyName(), source.email(), "de"))
                .id();
        if (organisation == null) {
            accounts.assignOfficeRoles(SETTING_UP, person, Set.of(source.role()));
        } else {
            partners.startMembership(SETTING_UP, person, organisation, partnerRole(source));
        }
        accounts.acceptInvitation(accounts.invite(SETTING_UP, person), DemoLogins.PASSWORD);
        return new Actor(person, organisation, Set.of(source.role()));
    }

    private static PartnerRole partnerRole(PartnerSource.Person source) {
        return source.role() == Role.PARTNER_RELEASER ? PartnerRole.RELEASER : PartnerRole.MEMBER;
    }
}
