package de.rundertisch.web.search;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.search.engine.SearchRequest;
import de.rundertisch.search.indexing.Finding;
import de.rundertisch.search.indexing.SearchQuery;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The search for programs: finds what the owner of the token may see. Takes the parameters of the page's address. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Search")
public class SearchResource {

    private static final int SIMILAR = 20;

    @Inject
    private Finding finding;

    @Inject
    private SignedIn signedIn;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(
            summary = "Search documents, drafts, comments and recommendations",
            description = "Of the values given for one parameter one is enough; all parameters must agree.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words, a phrase in quotation marks, AND, OR, NOT, -word, prefix*")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description =
                    "concept, report, minutes, documentation, other, draft, comment, response or recommendation; repeatable")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "Such as 2025; repeatable")
    @Parameter(name = "field", in = ParameterIn.QUERY, description = "Id of a field of action; repeatable")
    @Parameter(name = "organisation", in = ParameterIn.QUERY, description = "Id of an organisation; repeatable")
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "Language of the text, such as de; repeatable")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "First day, yyyy-mm-dd. A number is read as hits to skip, as before")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last day, yyyy-mm-dd")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "relevance, newest, oldest or title")
    @Parameter(
            name = "in",
            in = ParameterIn.QUERY,
            description = "Language of the question, such as tr; German if missing")
    @Parameter(name = "within", in = ParameterIn.QUERY, description = "One subject only, such as DOCUMENT:4711")
    @APIResponse(responseCode = "422", description = "skip or size is no number")
    public SearchAnswer search(
            @Parameter(description = "Hits to skip") @QueryParam("skip") String skip,
            @Parameter(hidden = true) @QueryParam("from") @DefaultValue("0") String from,
            @Parameter(description = "Hits wanted, at most 100") @QueryParam("size") @DefaultValue("10") String size) {
        SearchQuery query = SearchQuery.ofRequest(request.getParameterMap());
        boolean day = query.choice().since() != null;
        int first = skip != null ? number("skip", skip) : day ? 0 : number("from", from);
        SearchRequest asked = query.request(0).page(first, number("size", size));
        return SearchAnswer.of(finding.search(signedIn.actor(), asked), query, request.getContextPath());
    }

    @GET
    @Path("similar")
    @Operation(
            summary = "What resembles a place",
            description = "to: key of a hit. The most similar place of each other subject, at most twenty, best first.")
    public List<SearchAnswer.HitAnswer> similar(@QueryParam("to") @DefaultValue("") String to) {
        return SearchAnswer.hits(
                finding.moreLike(signedIn.actor(), to, SIMILAR).hits(), SearchQuery.of(""), request.getContextPath());
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new BusinessException("search.api.number", name);
        }
    }
}
