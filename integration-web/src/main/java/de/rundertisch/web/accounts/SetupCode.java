package de.rundertisch.web.accounts;

import de.rundertisch.core.accounts.FirstAdministrator;
import de.rundertisch.core.shared.SchemaReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.logging.Logger;

/**
 * Writes the one-time code for the first administrator into the server's log at the start, as long as there is none. Runs after demo
 * data had its chance to bring one.
 */
@ApplicationScoped
class SetupCode {

    private static final Logger LOG = Logger.getLogger(SetupCode.class.getName());

    @Inject
    private FirstAdministrator firstAdministrator;

    void announce(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) SchemaReady ready) {
        firstAdministrator
                .code()
                .ifPresent(code -> LOG.warning(
                        () -> "Noch keine Administration eingerichtet. Einmal-Code für /accounts/setup: " + code));
    }
}
