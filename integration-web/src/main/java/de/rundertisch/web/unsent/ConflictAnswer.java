package de.rundertisch.web.unsent;

import de.rundertisch.core.unsent.Kept;
import de.rundertisch.web.shared.Problem;
import de.rundertisch.web.shared.Wording;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/**
 * Problem details (RFC 9457) for words that meet others at their place: with those, so that the page can offer both.
 *
 * @param title one sentence for a person
 * @param status the HTTP status again
 * @param detail the message key
 * @param now what stands there
 */
public record ConflictAnswer(String title, int status, String detail, KeptAnswer now) {

    private static final String KEY = "unsent.elsewhere";

    static ConflictAnswer of(Kept.Elsewhere other, HttpHeaders headers) {
        Locale language = Problem.language(headers);
        return new ConflictAnswer(
                Wording.text(language, KEY, other.now().savedAt()),
                Response.Status.CONFLICT.getStatusCode(),
                KEY,
                KeptAnswer.of(other.now(), language));
    }

    Response toResponse() {
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(this).build();
    }
}
