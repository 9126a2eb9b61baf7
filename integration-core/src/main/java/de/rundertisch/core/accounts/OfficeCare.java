package de.rundertisch.core.accounts;

import de.rundertisch.core.partners.PersonRevised;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * People of the office are looked after by administrators: otherwise a moderator could put an own address in the place of an
 * administrator's, or lock the administration out. Partners does not know office roles, so it tells, and this says no.
 */
@ApplicationScoped
class OfficeCare {

    @Inject
    private AccountRepository accounts;

    void check(@Observes PersonRevised change) {
        boolean office = accounts.byPerson(change.personId())
                .map(account -> !account.officeRoles().isEmpty())
                .orElse(false);
        boolean oneself = change.actor().personId() == change.personId();
        if (office && !oneself && !change.actor().is(Role.ADMINISTRATOR)) {
            throw new BusinessException("accounts.office.care");
        }
    }
}
