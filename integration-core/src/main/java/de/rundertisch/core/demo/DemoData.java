package de.rundertisch.core.demo;

import de.rundertisch.core.accounts.FirstAdministrator;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.PartnerDirectory;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.SchemaReady;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills a fresh house with the demo at its first start, where {@code rundertisch.demo} is true. Everything in the database is put in
 * before the first request, in one transaction; the documents of the archive are printed when the server has got through its
 * start, because nobody should wait for them. A house that has an administrator is not fresh: nothing is added to it, except
 * documents of the demo that a stopped server had no time to print.
 */
@ApplicationScoped
public class DemoData {

    private static final Logger LOG = System.getLogger(DemoData.class.getName());
    private static final int SECONDS_FOR_THE_START = 5;

    @Inject
    @ConfigProperty(name = "rundertisch.demo", defaultValue = "false")
    private boolean active;

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private DemoTown town;

    @Inject
    private DemoArchive archive;

    @Resource
    private ManagedScheduledExecutorService executor;

    /** Whether this server shows the demo, and hence may name its logins. */
    public boolean active() {
        return active;
    }

    /** Puts in what is missing; does nothing where the demo is not wanted or the house not fresh. */
    public void load() {
        if (!active) {
            return;
        }
        if (firstAdministrator.missing()) {
            town.build();
        }
        directory
                .personByEmail(DemoLogins.STAFF.email())
                .ifPresent(staff -> executor.schedule(() -> print(staff), SECONDS_FOR_THE_START, TimeUnit.SECONDS));
    }

    void atStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) SchemaReady start) {
        load();
    }

    private void print(Person staff) {
        try {
            archive.fill(new Actor(staff.id(), null, Set.of(Role.STAFF)));
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, "The demo's archive is incomplete; the next start tries again", broken);
        }
    }
}
