package de.rundertisch.web.shared;

import de.rundertisch.core.shared.BusinessException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/**
 * What a program gets instead of an answer: problem details after RFC 9457.
 *
 * @param title one sentence for a person
 * @param status the HTTP status again
 * @param detail the message key, stable across languages; null when there is none
 */
public record Problem(String title, int status, String detail) {

    public static final MediaType MEDIA_TYPE = MediaType.valueOf("application/problem+json");

    /** A no of the domain in words of the language the program asks for. */
    public static Problem of(int status, BusinessException mistake, HttpHeaders headers) {
        Object[] arguments = mistake.arguments().toArray();
        return new Problem(Wording.text(language(headers), mistake.key(), arguments), status, mistake.key());
    }

    /** English where a program accepts it, German otherwise. */
    public static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(wanted -> "en".equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.GERMAN);
    }

    /** The response that carries this problem. */
    public Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
