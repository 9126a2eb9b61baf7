package de.rundertisch.web.search;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.search.engine.SearchRequest;
import de.rundertisch.search.engine.SearchResult;
import de.rundertisch.search.indexing.Finding;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The search for programs: finds what the owner of the token may see. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Search")
public class SearchResource {

    @Inject
    private Finding finding;

    @Inject
    private SignedIn signedIn;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(
            summary = "Search documents, drafts, comments and recommendations",
            description =
                    "q: words, or a phrase in quotation marks; kind: concept, report, minutes, documentation, other,"
                            + " draft, comment or recommendation, several times if wanted; from: hits to skip; size: at most 100.")
    @APIResponse(responseCode = "422", description = "from or size is no number")
    public SearchAnswer search(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("kind") Set<String> kinds,
            @QueryParam("from") @DefaultValue("0") String from,
            @QueryParam("size") @DefaultValue("10") String size) {
        SearchRequest asked = SearchRequest.of(q).kinds(kinds).page(number("from", from), number("size", size));
        SearchResult found = finding.search(signedIn.actor(), asked);
        return SearchAnswer.of(found, q, request.getContextPath());
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new BusinessException("search.api.number", name);
        }
    }
}
