package de.rundertisch.search.indexing;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.search.engine.Mark;
import de.rundertisch.search.engine.SearchRequest;
import de.rundertisch.search.engine.SearchResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * Finds things for a person: pages of documents, paragraphs of drafts, comments, recommendations, and only what this person may
 * see. What was saved a moment ago may take a second to be found.
 */
@ApplicationScoped
public class Finding {

    @Inject
    private OpenIndex open;

    /**
     * @param question whatever the person typed
     * @param kinds wanted kinds, see {@link Kinds}; empty for all
     * @param from hits to skip
     * @param size hits wanted, at most {@link SearchRequest#MOST_HITS}
     */
    public SearchResult search(Actor actor, String question, Set<String> kinds, int from, int size) {
        return search(new SearchRequest(question, Audiences.of(actor), kinds, Set.of(), "", from, size));
    }

    /** Only the pages of one document, best first. */
    public SearchResult searchDocument(Actor actor, long documentId, String question, int from, int size) {
        Set<String> group = Set.of(DocumentFindables.group(documentId));
        return search(new SearchRequest(question, Audiences.of(actor), Set.of(), group, "", from, size));
    }

    /** Numbers of the pages of one document that the question hits, ascending. */
    public SortedSet<Integer> pages(Actor actor, long documentId, String question) {
        try {
            return open.get()
                    .pages(SearchRequest.of(question, Audiences.of(actor)).within(DocumentFindables.group(documentId)));
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private SearchResult search(SearchRequest request) {
        try {
            return open.get().search(request);
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    /** The places in a text the actor is already looking at that the question hits, in order and without overlaps. */
    public List<Mark> marks(String question, String text) {
        try {
            return open.get().marks(question, text);
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }
}
