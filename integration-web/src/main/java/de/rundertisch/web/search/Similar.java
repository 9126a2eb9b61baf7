package de.rundertisch.web.search;

import de.rundertisch.search.indexing.Finding;
import de.rundertisch.search.indexing.SearchQuery;
import de.rundertisch.web.shared.SignedIn;
import de.rundertisch.web.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What resembles a place: pages, paragraphs, comments about the same. The place stands in the address by its key. */
@Named
@RequestScoped
public class Similar {

    private static final int MOST = 20;
    private static final Pattern PAGE = Pattern.compile("page:(\\d{1,18}):(\\d{1,9})");

    @Inject
    private Finding finding;

    @Inject
    private SignedIn signedIn;

    private String to = "";
    private List<Found> found;

    public List<Found> found() {
        if (found == null) {
            found = finding.moreLike(signedIn.actor(), to, MOST).groups().stream()
                    .map(group -> Found.of(group, SearchQuery.of(""), Wording.locale()))
                    .toList();
        }
        return found;
    }

    /** Where the place itself is opened, null for what is no page of a document. */
    public String origin() {
        Matcher page = PAGE.matcher(to);
        return page.matches() ? "/archive/document?id=" + page.group(1) + "&page=" + page.group(2) : null;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "" : to;
    }
}
