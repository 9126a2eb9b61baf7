package de.rundertisch.core.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The one data source, switched by configuration alone (H2 in a file by default, PostgreSQL by its driver class and address), and
 * the migration of its schema at the start of the application. Whoever wants to do something at the start observes
 * {@link SchemaReady}; the container's own {@code @Initialized(ApplicationScoped.class)} reaches jars inside a WAR before there is a
 * data source.
 */
@WebListener
@DataSourceDefinition(
        name = Database.JNDI_NAME,
        className = "${MPCONFIG=rundertisch.db.driver:org.h2.jdbcx.JdbcDataSource}",
        url =
                "${MPCONFIG=rundertisch.db.url:jdbc:h2:file:./data/database/rundertisch;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0}",
        user = "${MPCONFIG=rundertisch.db.user:sa}",
        password = "${MPCONFIG=rundertisch.db.password:}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32)
public class Database implements ServletContextListener {

    /** Also named in persistence.xml. */
    static final String JNDI_NAME = "java:app/jdbc/rundertisch";

    @Resource(lookup = JNDI_NAME)
    private DataSource dataSource;

    @Inject
    private Event<SchemaReady> ready;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:de/rundertisch/core/migration")
                .load()
                .migrate();
        ready.fire(new SchemaReady());
    }
}
