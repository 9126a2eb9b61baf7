package de.rundertisch.core.messages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach the workspace, as configured: links in mails begin with it. */
@Dependent
class Site {

    private final String address;

    @Inject
    Site(
            @ConfigProperty(name = "rundertisch.url") Optional<String> address,
            @ConfigProperty(name = "rundertisch.port", defaultValue = "8080") int port) {
        this.address = address.filter(url -> !url.isBlank())
                .orElse("http://localhost:" + port)
                .replaceFirst("/+$", "");
    }

    /** @param path with a leading slash */
    String link(String path) {
        return address + path;
    }

    /** With angle brackets, new each time. */
    String messageId() {
        String host = URI.create(address).getHost();
        return "<" + UUID.randomUUID() + "@" + (host == null ? "localhost" : host) + ">";
    }
}
