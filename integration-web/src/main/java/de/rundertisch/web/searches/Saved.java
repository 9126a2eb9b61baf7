package de.rundertisch.web.searches;

import de.rundertisch.core.searches.SavedSearchLine;
import de.rundertisch.core.searches.SavedSearches;
import de.rundertisch.search.indexing.SearchQuery;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * One's saved searches. A search is named by its button alone, because the list may have changed in another window; {@code undo} in the
 * address is the one just deleted.
 */
@Named
@RequestScoped
public class Saved {

    @Inject
    private SavedSearches searches;

    @Inject
    private Desk desk;

    @Inject
    private HttpServletRequest request;

    private String address;
    private List<SavedSearchLine> lines;

    /** Answers the buttons of the page. An address just made is shown without a redirect: it must not be kept anywhere. */
    public void act() {
        if (!desk.isAnswering()) {
            return;
        }
        Long deleted = desk.number("delete");
        Long restored = desk.number("restore");
        Long published = desk.number("publish");
        Long revoked = desk.number("revoke");
        if (deleted != null) {
            searches.delete(desk.actor(), deleted);
            Faces.redirect("searches/saved?undo=%s", deleted);
        } else if (restored != null) {
            searches.restore(desk.actor(), restored);
            told("searches.restored");
        } else if (published != null) {
            address = address(searches.publish(desk.actor(), published));
            lines = null;
        } else if (revoked != null) {
            searches.unpublish(desk.actor(), revoked);
            told("searches.feed.revoked");
        }
    }

    private void told(String key) {
        desk.done("/searches/saved", key);
        Faces.redirect("searches/saved");
    }

    private String address(String secret) {
        String here = request.getRequestURL().toString();
        String site = here.substring(0, here.length() - request.getRequestURI().length());
        return site + request.getContextPath() + "/searches/feed?token=" + secret;
    }

    public List<SavedSearchLine> lines() {
        if (lines == null) {
            lines = searches.list(desk.actor());
        }
        return lines;
    }

    /** What a search asks for. */
    public String asked(SavedSearchLine line) {
        return SearchQuery.parse(line.query()).text();
    }

    public boolean narrowed(SavedSearchLine line) {
        return !SearchQuery.parse(line.query()).choice().everything();
    }

    /** Whether its name does not say it all. */
    public boolean differs(SavedSearchLine line) {
        return narrowed(line) || !asked(line).equals(line.name());
    }

    /** The search just deleted, null for none. */
    public Long undo() {
        return desk.number("undo");
    }

    /** The address just made, which is shown this once; null for none. */
    public String address() {
        return address;
    }
}
