package de.rundertisch.search.indexing;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.search.engine.Hit;
import de.rundertisch.search.engine.Mark;
import de.rundertisch.search.engine.SearchIndex;
import de.rundertisch.search.engine.SearchRequest;
import de.rundertisch.search.engine.SearchResult;
import de.rundertisch.search.engine.YearCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Finds things for a person: pages of documents, paragraphs of drafts, comments, recommendations, and only what this person may
 * see. What was saved a moment ago may take a second to be found. Never fails: while the index cannot be read, results are empty and
 * say so ({@link SearchResult#unavailable}), and what only helps with reading is left out.
 */
@ApplicationScoped
public class Finding {

    private static final Logger LOG = Logger.getLogger(Finding.class.getName());

    @Inject
    private OpenIndex open;

    /**
     * Answers a question as this person may see it.
     *
     * @param request what is asked; whatever audiences it names are replaced by the actor's
     */
    public SearchResult search(Actor actor, SearchRequest request) {
        return ask(index -> index.search(request.as(Audiences.of(actor))), SearchResult.unavailable());
    }

    /** The same for a person in all parts at once, for somebody who is not there: a feed, an alert. */
    public SearchResult search(Collection<Actor> parts, SearchRequest request) {
        Set<String> audiences =
                parts.stream().flatMap(part -> Audiences.of(part).stream()).collect(Collectors.toSet());
        return ask(index -> index.search(request.as(audiences)), SearchResult.unavailable());
    }

    /** Only the pages of one document, best first. */
    public SearchResult searchDocument(Actor actor, long documentId, String question, int from, int size) {
        SearchRequest request = SearchRequest.of(question).within(DocumentFindables.group(documentId));
        return search(actor, request.page(from, size));
    }

    /**
     * What resembles a place: the most similar place in each other subject, best first.
     *
     * @param key key of a {@link de.rundertisch.search.engine.Hit}, such as {@link #pageKey}
     * @param size how many at most
     */
    public SearchResult moreLike(Actor actor, String key, int size) {
        SearchRequest request = SearchRequest.of("", Audiences.of(actor)).page(0, size);
        return ask(index -> index.moreLike(key, request), SearchResult.unavailable());
    }

    /** The place with this key; empty if there is none that the actor may see. */
    public Optional<Hit> find(Actor actor, String key) {
        return ask(index -> index.find(key, Audiences.of(actor)), Optional.empty());
    }

    /** The key of a page of a document. */
    public static String pageKey(long documentId, int page) {
        return DocumentFindables.pageKey(documentId, page);
    }

    /** The key of a draft's paragraph. */
    public static String paragraphKey(long paragraphId) {
        return DraftFindables.paragraphKey(paragraphId);
    }

    /** How often a question is answered year by year, ascending, among what the actor may see. */
    public List<YearCount> years(Actor actor, SearchRequest request) {
        return ask(index -> index.years(request.as(Audiences.of(actor))), List.of());
    }

    /**
     * How what is being typed may go on, the likeliest first: titles, headings and frequent phrases that the actor may see.
     *
     * @param typed the beginning of a question; the last word may be unfinished
     * @param size how many at most
     */
    public List<String> complete(Actor actor, String typed, int size) {
        return ask(index -> index.complete(typed, Audiences.of(actor), size), List.of());
    }

    /**
     * Numbers of the pages of one document that the question hits, ascending.
     *
     * @param language of the question, empty for German
     */
    public SortedSet<Integer> pages(Actor actor, long documentId, String question, String language) {
        SearchRequest request =
                SearchRequest.of(question).inLanguage(language).within(DocumentFindables.group(documentId));
        return ask(index -> index.pages(request.as(Audiences.of(actor))), new TreeSet<>());
    }

    /**
     * The places in a text the actor is already looking at that the question hits, in order and without overlaps.
     *
     * @param language of the question, empty for German
     */
    public List<Mark> marks(String question, String language, String text) {
        return ask(index -> index.marks(question, language, text), List.of());
    }

    private interface Asking<T> {
        T of(SearchIndex index) throws IOException;
    }

    /**
     * An index may be changed for another in the moment of a question; then the new one is asked.
     *
     * @param otherwise what to say if there is no index that can be read; why, the worker tells
     */
    private <T> T ask(Asking<T> asking, T otherwise) {
        try {
            return asking.of(open.get());
        } catch (IOException | SearchIndex.Closed e) {
            return askAgain(asking, otherwise);
        }
    }

    private <T> T askAgain(Asking<T> asking, T otherwise) {
        try {
            return asking.of(open.get());
        } catch (IOException | SearchIndex.Closed e) {
            LOG.log(Level.FINE, "The index cannot be asked", e);
            return otherwise;
        }
    }
}
