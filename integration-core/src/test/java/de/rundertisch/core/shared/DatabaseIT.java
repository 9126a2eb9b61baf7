package de.rundertisch.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class DatabaseIT extends InServer {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Test
    void theSchemaIsThereWhenTheApplicationStarts() {
        Number failed =
                (Number) em.createNativeQuery("select count(*) from \"flyway_schema_history\" where not \"success\"")
                        .getSingleResult();
        Number done = (Number) em.createNativeQuery("select count(*) from \"flyway_schema_history\" where \"success\"")
                .getSingleResult();
        assertThat(failed.longValue()).isZero();
        assertThat(done.longValue()).isPositive();
    }

    @Test
    void timeComesFromOneInjectableClock() {
        assertThat(clock.instant()).isBeforeOrEqualTo(java.time.Instant.now());
    }
}
