package de.rundertisch.web.unsent;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.unsent.Keeping;
import de.rundertisch.core.unsent.Kept;
import de.rundertisch.core.unsent.KeptWords;
import de.rundertisch.core.unsent.UnsentReading;
import de.rundertisch.web.shared.Problem;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Keeps what is being typed on the reading page. The address names the person the page was shown for: a window that was left open when
 * somebody else signed in at the same browser neither stores its words as theirs nor gets theirs to see.
 */
@Path("unsent")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Unsent words")
public class UnsentResource {

    private static final String VERSION = "{person: \\d{1,18}}/{version: \\d{1,18}}";
    private static final String PLACE = VERSION + "/{place: [a-z0-9:-]{1,200}}";
    private static final Map<String, Integer> REFUSALS =
            Map.of("unsent.tooLong", 413, "unsent.unreadable", 400, "unsent.foreign", 403);

    @Inject
    private Keeping keeping;

    @Inject
    private UnsentReading reading;

    @Inject
    private SignedIn signedIn;

    @Context
    private HttpHeaders headers;

    @GET
    @Path(VERSION)
    @Operation(summary = "Your own unsent words on a version of a draft")
    public List<KeptAnswer> words(@PathParam("person") long person, @PathParam("version") long version) {
        return reading.on(own(person), version).stream()
                .map(words -> KeptAnswer.of(words, Problem.language(headers)))
                .toList();
    }

    @PUT
    @Path(PLACE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keep unsent words for a place",
            description =
                    "place: draft, chapter:ID, paragraph:ID, passage:ID:start:ID:end, reply:comment or edit:comment:lock; revision:"
                            + " that of the kept words you know of, 0 for none.")
    @APIResponse(responseCode = "409", description = "Other words stand there; the answer has them and the differences")
    @APIResponse(responseCode = "410", description = "What you went on from has been sent or discarded")
    @APIResponse(responseCode = "413", description = "More than is kept")
    public Response keep(
            @PathParam("person") long person,
            @PathParam("version") long version,
            @PathParam("place") String place,
            InputStream body)
            throws IOException {
        try {
            requireOwnPage();
            Kept kept = keeping.keep(own(person), SentWords.read(body).typed(version, place));
            return answer(kept);
        } catch (BusinessException refused) {
            return refusal(refused);
        }
    }

    private Response answer(Kept kept) {
        return switch (kept) {
            case Kept.Stored stored ->
                Response.ok(KeptAnswer.of(stored.words(), Problem.language(headers)))
                        .build();
            case Kept.Nothing nothing -> Response.noContent().build();
            case Kept.Elsewhere other -> ConflictAnswer.of(other, headers).toResponse();
            case Kept.Gone gone ->
                Problem.of(410, new BusinessException("unsent.gone"), headers).toResponse();
        };
    }

    @DELETE
    @Path(PLACE)
    @Operation(summary = "Discard unsent words", description = "Until the next day they can be taken back on the list.")
    public Response discard(
            @PathParam("person") long person, @PathParam("version") long version, @PathParam("place") String place) {
        try {
            requireOwnPage();
            Actor actor = own(person);
            reading.at(actor, version, place).map(KeptWords::id).ifPresent(id -> keeping.discard(actor, id));
            return Response.noContent().build();
        } catch (BusinessException refused) {
            return refusal(refused);
        }
    }

    private Actor own(long person) {
        Actor actor = signedIn.actor();
        if (actor.personId() != person) {
            throw BusinessException.notFound();
        }
        return actor;
    }

    /** Browsers say where a request that changes something comes from; foreign places are refused before. Programs bring a token. */
    private void requireOwnPage() {
        boolean known = headers.getHeaderString("Authorization") != null
                || headers.getHeaderString("Origin") != null
                || headers.getHeaderString("Sec-Fetch-Site") != null;
        if (!known) {
            throw new BusinessException("unsent.foreign");
        }
    }

    private Response refusal(BusinessException refused) {
        Integer status = REFUSALS.get(refused.key());
        if (status == null) {
            throw refused;
        }
        return Problem.of(status, refused, headers).toResponse();
    }
}
