package de.rundertisch.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Counts failed sign-ins per account and per address and says how long the next try has to wait: nothing for the first few, then twice
 * as long each time, at most a quarter of an hour. Nobody is locked out for good, so nobody can lock out somebody else for good.
 * Kept in the database so that a restart or another node does not forget; gone after a day.
 */
@ApplicationScoped
class SignInFailures {

    static final int FREE_PER_ACCOUNT = 4;
    /** An association's whole office may share one address. */
    static final int FREE_PER_ADDRESS = 40;

    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** How long to wait from now; zero or less: not at all. */
    Duration wait(String subject, int free) {
        List<?> rows = em.createNativeQuery("select failures, last_failure from sign_in_failure where subject = ?")
                .setParameter(1, subject)
                .getResultList();
        if (rows.isEmpty()) {
            return Duration.ZERO;
        }
        Object[] row = (Object[]) rows.getFirst();
        Instant until = instant(row[1]).plus(pause(((Number) row[0]).intValue(), free));
        return Duration.between(clock.instant(), until);
    }

    static Duration pause(int failures, int free) {
        int over = failures - free;
        if (over <= 0) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(over, 20));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }

    void count(String subject) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        em.createNativeQuery("delete from sign_in_failure where last_failure < ?")
                .setParameter(1, now.minus(REMEMBERED))
                .executeUpdate();
        int updated = em.createNativeQuery(
                        "update sign_in_failure set failures = failures + 1, last_failure = ? where subject = ?")
                .setParameter(1, now)
                .setParameter(2, subject)
                .executeUpdate();
        if (updated == 0) {
            em.createNativeQuery("insert into sign_in_failure (subject, failures, last_failure) values (?, 1, ?)")
                    .setParameter(1, subject)
                    .setParameter(2, now)
                    .executeUpdate();
        }
    }

    void forget(String subject) {
        em.createNativeQuery("delete from sign_in_failure where subject = ?")
                .setParameter(1, subject)
                .executeUpdate();
    }

    private static Instant instant(Object stored) {
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((java.sql.Timestamp) stored).toInstant();
    }
}
