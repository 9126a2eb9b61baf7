package de.rundertisch.core.accounts;

import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The very first account of a fresh house. While nobody is an administrator, a one-time code stands in the server's log; whoever can
 * read that log may create the first administrator with it. The code lives in memory only, a restart makes another one, and it is
 * worth nothing as soon as there is an administrator.
 */
@ApplicationScoped
public class FirstAdministrator {

    @Inject
    private AccountRepository accounts;

    private volatile @Nullable String code;
    private volatile boolean done;

    /** Whether nobody can administer this house yet. Asks the database until the answer is no, then never again. */
    @Transactional
    public boolean missing() {
        if (!done) {
            done = accounts.hasAdministrator();
        }
        return !done;
    }

    /** The code to write into the log, empty when an administrator exists. The same code until the process ends. */
    @Transactional
    public synchronized Optional<String> code() {
        if (!missing()) {
            return Optional.empty();
        }
        if (code == null) {
            code = Secret.code();
        }
        return Optional.ofNullable(code);
    }

    /** @throws BusinessException if the code is not the one in the log, or there is an administrator already */
    @Transactional
    public synchronized void create(
            String givenCode, String givenName, String familyName, String email, String password) {
        if (!missing()) {
            throw BusinessException.notFound();
        }
        String expected = code;
        if (expected == null
                || !MessageDigest.isEqual(
                        Secret.hash(expected).getBytes(), Secret.hash(givenCode).getBytes())) {
            throw new BusinessException("accounts.setup.wrongCode");
        }
        Password.requireGood(password);
        Person person = new Person(givenName, familyName, email);
        Account account = new Account(person);
        account.assign(Set.of(Role.ADMINISTRATOR));
        account.changePassword(Password.hash(password));
        accounts.add(person);
        accounts.add(account);
    }
}
