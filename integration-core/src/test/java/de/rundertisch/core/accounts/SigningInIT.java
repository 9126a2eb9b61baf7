package de.rundertisch.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Partners;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.testing.InServer;
import de.rundertisch.testing.Transaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningInIT extends InServer {

    private static final String PASSWORD = "Kurse am Wochenende";
    private static final Actor ADMINISTRATOR = new Actor(0, null, Set.of(Role.ADMINISTRATOR));

    @Inject
    private SigningIn signingIn;

    @Inject
    private Accounts accounts;

    @Inject
    private Partners partners;

    @Inject
    private SystemClock clock;

    @Inject
    private Transaction transaction;

    @PersistenceContext
    private EntityManager em;

    private String email;
    private long personId;
    private String address;

    @BeforeEach
    void aStaffMemberHasAcceptedAnInvitation() throws Exception {
        email = UUID.randomUUID() + "@stadt.example";
        address = UUID.randomUUID().toString();
        transaction.begin();
        Person person = new Person("Ines", "Öztürk", email);
        em.persist(person);
        transaction.commit();
        personId = person.id();
        accounts.assignOfficeRoles(ADMINISTRATOR, personId, Set.of(Role.STAFF));
        accounts.acceptInvitation(accounts.invite(ADMINISTRATOR, personId), PASSWORD);
    }

    @Test
    void addressAndPasswordOpenTheDoorWhateverTheCaseOfTheAddress() {
        SignInResult result = signingIn.signIn(" " + email.toUpperCase() + " ", PASSWORD, address);
        assertThat(result)
                .isInstanceOfSatisfying(
                        SignInResult.Welcome.class,
                        welcome -> assertThat(welcome.person().roles()).containsExactly(Role.STAFF));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreRefusedAlike() {
        assertThat(signingIn.signIn(email, "falsch", address)).isEqualTo(new SignInResult.Refused());
        assertThat(signingIn.signIn("niemand@nirgendwo.example", PASSWORD, address))
                .isEqualTo(new SignInResult.Refused());
    }

    @Test
    void guessingIsSlowedDownForTheAccountWhereverItComesFrom() {
        for (int i = 0; i <= SignInFailures.FREE_PER_ACCOUNT; i++) {
            signingIn.signIn(email, "falsch " + i, UUID.randomUUID().toString());
        }
        assertThat(signingIn.signIn(email, PASSWORD, address)).isInstanceOf(SignInResult.Wait.class);
    }

    @Test
    void guessingIsSlowedDownForTheAddressWhateverTheAccount() {
        for (int i = 0; i <= SignInFailures.FREE_PER_ADDRESS; i++) {
            signingIn.signIn(i + "@nirgendwo.example", "falsch", address);
        }
        assertThat(signingIn.signIn(email, PASSWORD, address)).isInstanceOf(SignInResult.Wait.class);
    }

    @Test
    void anInvitationWorksOnce() {
        String code = accounts.invite(ADMINISTRATOR, personId);
        accounts.acceptInvitation(code, "ein ganz anderer Satz");
        assertThatThrownBy(() -> accounts.acceptInvitation(code, PASSWORD)).isInstanceOf(BusinessException.class);
    }

    @Test
    void anInvitationIsOverAfterTwoWeeks() {
        Instant then = Instant.now().minus(Account.INVITATION_VALID).minusSeconds(1);
        String code = clock.at(then, () -> accounts.invite(ADMINISTRATOR, personId));
        assertThatThrownBy(() -> accounts.invited(code)).hasMessageContaining("accounts.invitation.over");
        assertThatThrownBy(() -> accounts.acceptInvitation(code, "ein ganz anderer Satz"))
                .isInstanceOf(BusinessException.class);
        assertThat(signingIn.signIn(email, PASSWORD, address)).isInstanceOf(SignInResult.Welcome.class);
    }

    @Test
    void aTokenActsAsItsOwnerUntilItIsRevoked() {
        Actor owner = signingIn.present(personId, null).orElseThrow().actor();
        String token = accounts.createToken(owner, "Fachverfahren");
        assertThat(signingIn.byToken(token))
                .hasValueSatisfying(p -> assertThat(p.personId()).isEqualTo(personId));
        accounts.revokeToken(owner, accounts.tokens(owner).getFirst().id());
        assertThat(signingIn.byToken(token)).isEmpty();
    }

    @Test
    void nobodyRevokesSomebodyElsesToken() {
        Actor owner = signingIn.present(personId, null).orElseThrow().actor();
        accounts.createToken(owner, "Fachverfahren");
        long tokenId = accounts.tokens(owner).getFirst().id();
        assertThatThrownBy(() -> accounts.revokeToken(ADMINISTRATOR, tokenId))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.reason()).isEqualTo(BusinessException.Reason.NOT_FOUND));
    }

    @Test
    void whoLosesTheLastRoleIsOutAtOnce() {
        accounts.assignOfficeRoles(ADMINISTRATOR, personId, Set.of());
        assertThat(signingIn.present(personId, null)).isEmpty();
    }

    @Test
    void moderatorsDoNotChangePeopleOfTheOffice() throws Exception {
        Actor moderator = new Actor(0, null, Set.of(Role.MODERATOR));
        assertThatThrownBy(() -> partners.deactivatePerson(moderator, personId))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("accounts.office.care"));
        assertThat(signingIn.present(personId, null)).isPresent();
        partners.deactivatePerson(ADMINISTRATOR, personId);
        assertThat(signingIn.present(personId, null)).isEmpty();
    }

    @Test
    void aDeactivatedPersonIsOutAtOnce() throws Exception {
        transaction.begin();
        em.find(Person.class, personId).deactivate();
        transaction.commit();
        assertThat(signingIn.present(personId, null)).isEmpty();
        assertThat(signingIn.signIn(email, PASSWORD, address)).isEqualTo(new SignInResult.Refused());
    }
}
