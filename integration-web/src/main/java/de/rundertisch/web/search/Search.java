package de.rundertisch.web.search;

import de.rundertisch.search.engine.SearchRequest;
import de.rundertisch.search.engine.SearchResult;
import de.rundertisch.search.indexing.Finding;
import de.rundertisch.web.shared.SignedIn;
import de.rundertisch.web.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The search page: the question, the kind chosen and the page of the list all stand in the address. */
@Named
@RequestScoped
public class Search {

    private static final int PAGE_SIZE = 20;

    @Inject
    private Finding finding;

    @Inject
    private SignedIn signedIn;

    private String q = "";
    private String kind = "";
    private Integer page;
    private SearchResult result;

    private SearchResult result() {
        if (result == null) {
            Set<String> kinds = kind.isEmpty() ? Set.of() : Set.of(kind);
            SearchRequest request = SearchRequest.of(q).kinds(kinds).page((number() - 1) * PAGE_SIZE, PAGE_SIZE);
            result = finding.search(signedIn.actor(), request);
        }
        return result;
    }

    /** Whether there is a question at all. */
    public boolean asked() {
        return !q.isBlank();
    }

    /** Number of places found, of the chosen kind. */
    public long total() {
        return result().total();
    }

    /** Number of places of all kinds. */
    public long everything() {
        return result().kinds().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Kinds with their numbers of places, whatever kind is chosen. */
    public List<Map.Entry<String, Long>> kinds() {
        return List.copyOf(result().kinds().entrySet());
    }

    /** Whether the time ran out before everything was looked at. */
    public boolean partial() {
        return result().partial();
    }

    public List<Found> found() {
        return Found.of(result().hits(), q, Wording.locale());
    }

    /** The page of the list, from 1. */
    public int number() {
        return page == null ? 1 : Math.clamp(page, 1, 500);
    }

    public long pages() {
        return (total() + PAGE_SIZE - 1) / PAGE_SIZE;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null ? "" : q.strip();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
