package de.rundertisch.core.demo;

import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands the demo's logins to whoever started the server: the launcher prints what stands in this system property below the line that
 * says the server is ready. A system property, because the launcher cannot see the application's classes.
 */
@ApplicationScoped
class LoginsAtTheConsole {

    private static final String ANNOUNCEMENT = "rundertisch.announcement";

    @Inject
    @ConfigProperty(name = "rundertisch.demo", defaultValue = "false")
    private boolean demo;

    void announce(@Observes SchemaReady ready) {
        if (demo) {
            System.setProperty(ANNOUNCEMENT, text());
        }
    }

    private static String text() {
        return DemoLogins.all().stream()
                .map(login -> "  %-16s %s".formatted(inGerman(login.role()), login.email()))
                .collect(Collectors.joining(
                        System.lineSeparator(),
                        "Demo, Passwort für alle: " + DemoLogins.PASSWORD + System.lineSeparator(),
                        ""));
    }

    private static String inGerman(Role role) {
        return switch (role) {
            case PARTNER_MEMBER -> "Mitglied";
            case PARTNER_RELEASER -> "Freigabe";
            case MODERATOR -> "Moderation";
            case STAFF -> "Büro";
            case ADMINISTRATOR -> "Administration";
        };
    }
}
