package de.rundertisch.web.shared;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * What a program gets instead of an answer: problem details after RFC 9457.
 *
 * @param title one sentence for a person
 * @param status the HTTP status again
 * @param detail the message key, stable across languages; null when there is none
 */
public record Problem(String title, int status, String detail) {

    public static final MediaType MEDIA_TYPE = MediaType.valueOf("application/problem+json");

    /** The response that carries this problem. */
    public Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
