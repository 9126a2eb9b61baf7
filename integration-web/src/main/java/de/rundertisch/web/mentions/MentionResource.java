package de.rundertisch.web.mentions;

import de.rundertisch.core.mentions.Mentioning;
import de.rundertisch.core.mentions.Reachable;
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

/** The people whom the words being typed could name. */
@Path("mentions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Mentions")
public class MentionResource {

    private static final int LONGEST_NAME = 100;

    @Inject
    private Mentioning mentioning;

    @Inject
    private SignedIn signedIn;

    /**
     * Somebody to choose.
     *
     * @param group the organisation, empty for the moderation
     */
    public record Named(String name, String group) {

        static Named of(Reachable person) {
            return new Named(person.name(), person.organisation() == null ? "" : person.organisation());
        }
    }

    @GET
    @Operation(
            summary = "People you can name in a comment",
            description =
                    "q: beginning of a name; reply or edit: id of the comment answered or changed; aside: whether the words shall stay"
                            + " with you, or a reply in your organisation. At most eight.")
    public List<Named> candidates(
            @QueryParam("q") @DefaultValue("") String typed,
            @QueryParam("reply") String answered,
            @QueryParam("edit") String edited,
            @QueryParam("aside") boolean aside) {
        if (typed.length() > LONGEST_NAME) {
            return List.of();
        }
        return mentioning.candidates(signedIn.actor(), id(answered), id(edited), aside, typed).stream()
                .map(Named::of)
                .toList();
    }

    /** A comment's id; what is none names no comment there is. */
    private static Long id(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1L;
    }
}
