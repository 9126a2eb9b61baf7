package de.rundertisch.core.accounts;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Looks after accounts: invitations and office roles by those in charge, password and tokens by their owner. Codes and tokens are
 * returned once, in clear, to whoever made them, and cannot be read again.
 */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    private AccountRepository accounts;

    @Inject
    private Clock clock;

    /**
     * Opens a way in for a person, with or without an account so far.
     *
     * @return the one-time code, good for two weeks; an earlier one stops working
     */
    public String invite(Actor actor, long personId) {
        actor.require(Role.MODERATOR, Role.ADMINISTRATOR);
        Account account = accountOf(personId);
        boolean ofOffice = !account.officeRoles().isEmpty();
        if (ofOffice) {
            actor.require(Role.ADMINISTRATOR);
        }
        String code = Secret.token();
        account.invite(Secret.hash(code), clock.instant());
        return code;
    }

    /** The name of whoever a code invites. @throws BusinessException for a code that is unknown, used or too old */
    public String invited(String code) {
        return invitation(code).person().name();
    }

    /** Uses a code up and sets the password; returns the e-mail address to sign in with. */
    public String acceptInvitation(String code, String password) {
        Account account = invitation(code);
        Password.requireGood(password);
        account.acceptInvitation(Password.hash(password), clock.instant());
        return account.person().email();
    }

    private Account invitation(String code) {
        Account account = accounts.byInvitation(Secret.hash(code))
                .orElseThrow(() -> new BusinessException("accounts.invitation.over"));
        account.requireInvitation(clock.instant());
        return account;
    }

    /** The roles an administrator gave this person; empty without an account. */
    public Set<Role> officeRoles(long personId) {
        return accounts.byPerson(personId).map(Account::officeRoles).orElse(Set.of());
    }

    /** Ids of the active persons to whom an administrator gave this role. */
    public Set<Long> holders(Role role) {
        return accounts.holders(role);
    }

    /** Replaces a person's office roles. Nobody takes the administrator's role from themselves: somebody must hold it. */
    public void assignOfficeRoles(Actor actor, long personId, Set<Role> roles) {
        actor.require(Role.ADMINISTRATOR);
        if (actor.personId() == personId && !roles.contains(Role.ADMINISTRATOR)) {
            throw new BusinessException("accounts.roles.ownAdministrator");
        }
        accountOf(personId).assign(roles);
    }

    /** Sets one's own password; the old one proves that it is really the owner who sits there. */
    public void changePassword(Actor actor, String old, String changed) {
        Account account = own(actor);
        String stored = account.passwordHash();
        if (stored == null || !Password.matches(old, stored)) {
            throw new BusinessException("accounts.password.wrong");
        }
        Password.requireGood(changed);
        account.changePassword(Password.hash(changed));
    }

    /** Makes a token for programs that act as oneself; returns it in clear. */
    public String createToken(Actor actor, String name) {
        String token = Secret.token();
        accounts.add(new ApiToken(own(actor), name, Secret.hash(token), clock.instant()));
        return token;
    }

    /** Stops one of one's own tokens; somebody else's is not found. */
    public void revokeToken(Actor actor, long tokenId) {
        accounts.tokens(actor.personId()).stream()
                .filter(token -> token.id() == tokenId)
                .findFirst()
                .orElseThrow(BusinessException::notFound)
                .revoke(clock.instant());
    }

    /** One's own tokens, newest first, revoked ones included. */
    public List<TokenLine> tokens(Actor actor) {
        return accounts.tokens(actor.personId()).stream().map(ApiToken::line).toList();
    }

    private Account own(Actor actor) {
        return accounts.byPerson(actor.personId()).orElseThrow(BusinessException::notFound);
    }

    private Account accountOf(long personId) {
        return accounts.byPerson(personId).orElseGet(() -> {
            Person person = accounts.person(personId).orElseThrow(BusinessException::notFound);
            Account account = new Account(person);
            accounts.add(account);
            return account;
        });
    }
}
