package de.rundertisch.core.accounts;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key with which a program acts as its owner. Shown once when it is made, stored as a hash, works until its owner revokes it or
 * loses access.
 */
@Entity
@Table(name = "api_token")
class ApiToken extends Identified {

    private static final int NAME_LENGTH = 100;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(name = "token_hash", nullable = false, length = 64, updatable = false)
    private String tokenHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {}

    ApiToken(Account account, @Nullable String name, String tokenHash, Instant now) {
        if (name == null || name.isBlank() || name.strip().length() > NAME_LENGTH) {
            throw new BusinessException("accounts.token.name", NAME_LENGTH);
        }
        this.account = account;
        this.name = name.strip();
        this.tokenHash = tokenHash;
        this.createdAt = now;
    }

    void revoke(Instant now) {
        revokedAt = revokedAt == null ? now : revokedAt;
    }

    void used(Instant now) {
        lastUsedAt = now;
    }

    boolean valid() {
        return revokedAt == null;
    }

    Account account() {
        return account;
    }

    TokenLine line() {
        return new TokenLine(id(), name, createdAt, lastUsedAt, revokedAt);
    }

    /** To the minute is enough; a busy program must not write with each call. */
    boolean usedLongAgo(Instant now) {
        return lastUsedAt == null || lastUsedAt.isBefore(now.minusSeconds(60));
    }
}
