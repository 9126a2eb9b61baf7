package de.rundertisch.web.search;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.vocabulary.LexiconKeeping;
import de.rundertisch.search.engine.SearchResult;
import de.rundertisch.search.indexing.Finding;
import de.rundertisch.search.indexing.SearchQuery;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** What this request asks, read from its address, and the answer. Where the address names no language, the person's own wish counts. */
@RequestScoped
class Asked {

    static final int SUBJECTS = 10;
    static final int PLACES_EACH = 3;
    static final int PLACES_WITHIN = 20;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Finding finding;

    @Inject
    private SignedIn signedIn;

    @Inject
    private LexiconKeeping lexica;

    private SearchQuery query;
    private SearchResult result;

    /** As the address says it. */
    SearchQuery query() {
        if (query == null) {
            query = SearchQuery.ofRequest(request.getParameterMap());
        }
        return query;
    }

    /** The same in the person's language, if the address names none. */
    SearchQuery inOwnLanguage() {
        String wish = query().in().isEmpty() && query().asked() ? lexica.wish(actor()) : null;
        return wish == null ? query() : query().in(wish).page(query().page());
    }

    /** Subjects with a few places each; within one subject its places. */
    SearchResult result() {
        if (result == null) {
            SearchQuery asked = inOwnLanguage();
            result = finding.search(
                    actor(),
                    within()
                            ? asked.request(PLACES_WITHIN)
                            : asked.request(SUBJECTS).grouped(PLACES_EACH));
        }
        return result;
    }

    /** Whether one subject alone is searched. */
    boolean within() {
        return !query().within().isEmpty();
    }

    Actor actor() {
        return signedIn.actor();
    }
}
