package de.rundertisch.core.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of a person's tokens as the profile page lists it; the token itself is not known any more.
 *
 * @param lastUsedAt to the minute, null if never used
 * @param revokedAt null while it works
 */
public record TokenLine(
        long id,
        String name,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {}
