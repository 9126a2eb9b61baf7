package de.rundertisch.core.partners;

import de.rundertisch.core.shared.BusinessException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The address of an organisation's own pages. It becomes a link in ours, so only http and https pass: no {@code javascript:},
 * no user name in front of the host that could pretend to be another one. "www.example.de" is completed to https.
 *
 * @param value the complete address
 */
record Website(String value) {

    private static final int LIMIT = 500;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** @throws BusinessException {@code partners.website.invalid} if this is not an http or https address */
    Website {
        value = value.strip();
        value = value.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? value : "https://" + value;
        if (value.length() > LIMIT || !isWebAddress(value)) {
            throw new BusinessException("partners.website.invalid", value);
        }
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null && uri.getUserInfo() == null && SCHEMES.contains(lower(uri.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static String lower(String scheme) {
        return scheme.toLowerCase(Locale.ROOT);
    }
}
