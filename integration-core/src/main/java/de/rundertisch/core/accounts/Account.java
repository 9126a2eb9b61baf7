package de.rundertisch.core.accounts;

import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's way in. Begins with an invitation, a one-time code that is good for two weeks; whoever holds it sets the password, which
 * uses the code up. Office roles hang here because an administrator gives them to an account, while partner roles follow from
 * memberships. An account of an inactive person opens nothing.
 */
@Entity
@Table(name = "account")
class Account extends Identified {

    static final Duration INVITATION_VALID = Duration.ofDays(14);
    private static final Set<Role> OFFICE = EnumSet.of(Role.MODERATOR, Role.STAFF, Role.ADMINISTRATOR);

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @Column(name = "password_hash", length = 200)
    private String passwordHash;

    @Column(name = "invitation_hash", length = 64)
    private String invitationHash;

    @Column(name = "invitation_until")
    private Instant invitationUntil;

    @Column(name = "last_sign_in")
    private Instant lastSignIn;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "office_role", length = 20)
    @Enumerated(EnumType.STRING)
    private Set<Role> officeRoles = new HashSet<>();

    protected Account() {}

    Account(Person person) {
        this.person = person;
    }

    /** A new invitation replaces an older one; the password stays until the new code is used. */
    void invite(String codeHash, Instant now) {
        invitationHash = codeHash;
        invitationUntil = now.plus(INVITATION_VALID);
    }

    /** @throws BusinessException if the invitation has run out */
    void acceptInvitation(String newPasswordHash, Instant now) {
        requireInvitation(now);
        invitationHash = null;
        invitationUntil = null;
        passwordHash = newPasswordHash;
    }

    /** @throws BusinessException if the invitation has run out */
    void requireInvitation(Instant now) {
        if (invitationUntil == null || now.isAfter(invitationUntil)) {
            throw new BusinessException("accounts.invitation.over");
        }
    }

    void changePassword(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    void signedIn(Instant now) {
        lastSignIn = now;
    }

    /** Replaces the office roles; partner roles cannot be given here. */
    void assign(Set<Role> roles) {
        if (!OFFICE.containsAll(roles)) {
            throw new BusinessException("accounts.roles.notOffice");
        }
        officeRoles.clear();
        officeRoles.addAll(roles);
    }

    Person person() {
        return person;
    }

    /** Null until a password has been set. */
    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    @Nullable
    Instant lastSignIn() {
        return lastSignIn;
    }

    Set<Role> officeRoles() {
        return Set.copyOf(officeRoles);
    }
}
