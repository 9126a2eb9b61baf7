package de.rundertisch.core.messages.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where mails are handed over, as configured; without a host there is no mail server, and mails are only kept. */
@Dependent
public class MailServer {

    private static final String PATIENCE_MILLIS = "20000";

    private final Optional<String> host;
    private final int port;
    private final String tls;
    private final Optional<String> user;
    private final Optional<String> password;
    private final Optional<String> sender;

    @Inject
    MailServer(
            @ConfigProperty(name = "rundertisch.mail.host") Optional<String> host,
            @ConfigProperty(name = "rundertisch.mail.port", defaultValue = "587") int port,
            @ConfigProperty(name = "rundertisch.mail.tls", defaultValue = "starttls") String tls,
            @ConfigProperty(name = "rundertisch.mail.user") Optional<String> user,
            @ConfigProperty(name = "rundertisch.mail.password") Optional<String> password,
            @ConfigProperty(name = "rundertisch.mail.sender") Optional<String> sender) {
        this.host = host.filter(name -> !name.isBlank());
        this.port = port;
        this.tls = tls.toLowerCase(Locale.ROOT);
        this.user = user.filter(name -> !name.isBlank());
        this.password = password;
        this.sender = sender.filter(address -> !address.isBlank());
        if (!this.tls.matches("starttls|tls|none")) {
            throw new IllegalArgumentException("rundertisch.mail.tls is starttls, tls or none, not " + tls);
        }
    }

    /** Whether there is one. */
    public boolean configured() {
        return host.isPresent();
    }

    String host() {
        return host.orElseThrow();
    }

    int port() {
        return port;
    }

    /** Who mails come from, as an address or as {@code Name <address>}. */
    String sender() {
        return sender.orElseGet(() -> "Runder Tisch Integration <runder-tisch@" + host() + ">");
    }

    @Nullable
    String user() {
        return user.orElse(null);
    }

    @Nullable
    String password() {
        return password.orElse(null);
    }

    /** Settings for Jakarta Mail. A server that should speak TLS and does not gets nothing. */
    Properties properties() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", host());
        settings.setProperty("mail.smtp.port", String.valueOf(port));
        settings.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf("tls".equals(tls)));
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf("starttls".equals(tls)));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf("starttls".equals(tls)));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return settings;
    }
}
