package de.rundertisch.web.search;

import de.rundertisch.search.indexing.Finding;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a question being typed may go on. */
@Path("search/completion")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Search")
public class CompletionResource {

    private static final int MOST = 8;
    private static final int LONGEST = 200;

    @Inject
    private Finding finding;

    @Inject
    private SignedIn signedIn;

    @GET
    @Operation(
            summary = "Complete a question being typed",
            description =
                    "q: its beginning. Titles, headings and frequent phrases of what you may see, at most eight, the likeliest first.")
    public List<String> complete(@QueryParam("q") @DefaultValue("") String q) {
        return q.isBlank() || q.length() > LONGEST ? List.of() : finding.complete(signedIn.actor(), q, MOST);
    }
}
