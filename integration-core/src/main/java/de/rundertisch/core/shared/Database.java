package de.rundertisch.core.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The one data source, switched by configuration alone (H2 in a file by default, PostgreSQL by its driver class and address), and
 * the migration of its schema. Runs once, before any other observer of the application's start, so that whoever starts later
 * finds the schema of this version.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = Database.JNDI_NAME,
        className = "${MPCONFIG=rundertisch.db.driver:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=rundertisch.db.url:jdbc:h2:file:./data/database/rundertisch;DB_CLOSE_ON_EXIT=FALSE}",
        user = "${MPCONFIG=rundertisch.db.user:sa}",
        password = "${MPCONFIG=rundertisch.db.password:}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32)
public class Database {

    /** Also named in persistence.xml. */
    public static final String JNDI_NAME = "java:app/jdbc/rundertisch";

    /** Observers of the application's start that need the schema use a priority above this. */
    public static final int SCHEMA_READY = Interceptor.Priority.LIBRARY_BEFORE;

    @Resource(lookup = JNDI_NAME)
    private DataSource dataSource;

    void migrate(@Observes @Priority(SCHEMA_READY) @Initialized(ApplicationScoped.class) Object start) {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:de/rundertisch/core/migration")
                .load()
                .migrate();
    }
}
