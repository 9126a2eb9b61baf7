package de.rundertisch.web.search;

import de.rundertisch.core.accounts.Parts;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.searches.SavedSearches;
import de.rundertisch.core.searches.WatchedSearch;
import de.rundertisch.search.engine.Order;
import de.rundertisch.search.engine.SearchResult;
import de.rundertisch.search.indexing.Finding;
import de.rundertisch.search.indexing.SearchQuery;
import de.rundertisch.web.shared.SignedIn;
import de.rundertisch.web.shared.Wording;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A search as an Atom feed, the newest first, each with all words asked for: {@code /search/atom?q=…} for whoever is signed in or brings a bearer token, and
 * {@code /searches/feed?token=…} for a saved search, with the rights its owner has at that moment. A secret that is unknown, revoked or
 * belongs to somebody who has left is simply not found.
 */
@WebServlet({"/search/atom", "/searches/feed"})
public class Feed extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int ENTRIES = 50;

    @Inject
    private transient Finding finding;

    @Inject
    private transient SavedSearches searches;

    @Inject
    private transient Parts parts;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/search/atom")) {
            SearchQuery query = SearchQuery.ofRequest(request.getParameterMap());
            send(
                    List.of(signedIn.actor()),
                    query,
                    Wording.text(Locale.GERMAN, "search.titleFor", query.text()),
                    request,
                    response);
            return;
        }
        Optional<WatchedSearch> saved =
                Optional.ofNullable(request.getParameter("token")).flatMap(searches::published);
        List<Actor> owner = saved.map(search -> parts.of(search.personId())).orElse(List.of());
        if (owner.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            WatchedSearch search = saved.orElseThrow();
            send(owner, SearchQuery.parse(search.query()), search.name(), request, response);
        }
    }

    private void send(
            List<Actor> reader,
            SearchQuery query,
            String title,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        SearchResult result = finding.search(
                reader, query.lasting().sorted(Order.NEWEST).request(ENTRIES).demandingAll());
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        String site = Export.address(request);
        AtomFeed.write(title, site, query.lasting(), result.hits(), response.getOutputStream());
    }
}
