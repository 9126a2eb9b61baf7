package de.rundertisch.web.search;

import de.rundertisch.search.engine.Hit;
import de.rundertisch.search.indexing.Finding;
import de.rundertisch.search.indexing.SearchQuery;
import de.rundertisch.web.shared.SignedIn;
import de.rundertisch.web.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What resembles a place: pages, paragraphs, comments about the same. The place stands in the address by its key. */
@Named
@RequestScoped
public class Similar {

    private static final int MOST = 20;

    /**
     * What the others resemble.
     *
     * @param url where it is opened, inside the application
     */
    public record Origin(String title, String url) {}

    @Inject
    private Finding finding;

    @Inject
    private SignedIn signedIn;

    private String to = "";
    private List<Found> found;
    private Optional<Origin> origin;

    public List<Found> found() {
        if (found == null) {
            found = finding.moreLike(signedIn.actor(), to, MOST).groups().stream()
                    .map(group -> Found.of(group, SearchQuery.of(""), Wording.locale()))
                    .toList();
        }
        return found;
    }

    /** The place itself, null if there is none that the reader may see. */
    public Origin origin() {
        if (origin == null) {
            origin = finding.find(signedIn.actor(), to).map(Similar::origin);
        }
        return origin.orElse(null);
    }

    /** Where the places are listed that resemble a paragraph of a draft. */
    public String ofParagraph(long paragraphId) {
        return url(Finding.paragraphKey(paragraphId));
    }

    static String url(String key) {
        return "/search/similar?to=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    private static Origin origin(Hit place) {
        String label = Found.label(place, Wording.locale());
        return new Origin(
                label.isEmpty() ? place.title() : place.title() + ", " + label, Address.of(place, SearchQuery.of("")));
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "" : to;
    }
}
