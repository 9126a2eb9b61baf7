package de.rundertisch.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The door. Decides who gets in by password, by token, or by a session that was opened before; never says why somebody did not.
 * Failures are counted in the same transaction, so refusals are results, not exceptions.
 */
@ApplicationScoped
@Transactional
public class SigningIn {

    @Inject
    private AccountRepository accounts;

    @Inject
    private Admission admission;

    @Inject
    private SignInFailures failures;

    @Inject
    private Clock clock;

    /**
     * One try with a password.
     *
     * @param address where the try comes from, such as an IP address
     */
    public SignInResult signIn(String email, String password, String address) {
        String byAccount = "account:" + shorten(email.strip().toLowerCase(Locale.ROOT));
        String byAddress = "address:" + shorten(address);
        Duration wait = longer(
                failures.wait(byAccount, SignInFailures.FREE_PER_ACCOUNT),
                failures.wait(byAddress, SignInFailures.FREE_PER_ADDRESS));
        if (wait.isPositive()) {
            return new SignInResult.Wait(wait);
        }
        Optional<SignedInPerson> person = check(email, password);
        if (person.isEmpty()) {
            failures.count(byAccount);
            failures.count(byAddress);
            return new SignInResult.Refused();
        }
        failures.forget(byAccount);
        return new SignInResult.Welcome(person.get());
    }

    private Optional<SignedInPerson> check(String email, String password) {
        Optional<Account> account = accounts.byEmail(email).filter(a -> a.passwordHash() != null);
        String stored = account.map(Account::passwordHash).orElse(Password.NOBODY);
        if (!Password.matches(password, stored) || account.isEmpty()) {
            return Optional.empty();
        }
        account.get().signedIn(clock.instant());
        return admission.admit(account.get(), null);
    }

    /** The person of a session, as they are now; empty when they lost access since. */
    public Optional<SignedInPerson> present(long personId, @Nullable Long organisationId) {
        return accounts.byPerson(personId).flatMap(account -> admission.admit(account, organisationId));
    }

    /** The owner of a token that works; empty for every other string. */
    public Optional<SignedInPerson> byToken(String token) {
        Instant now = clock.instant();
        return accounts.token(Secret.hash(token)).filter(ApiToken::valid).flatMap(found -> {
            if (found.usedLongAgo(now)) {
                found.used(now);
            }
            return admission.admit(found.account(), null);
        });
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static String shorten(String key) {
        return key.length() > 250 ? key.substring(0, 250) : key;
    }
}
