package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Answers questions on the newest refreshed state of the index, each within its time limit. The audiences of the asker are part of
 * every query, so nothing hidden is ever counted.
 */
final class Searching {

    /** For each walk; an answer needs two, and stays below a second. */
    private static final long LONGEST_MILLIS = 450;

    private static final Sort BY_PAGE = new Sort(new SortField(Fields.PAGE, SortField.Type.LONG));

    private final SearcherManager searchers;
    private final Analyzer analysis;
    private final Understanding understanding;
    private volatile long longest = LONGEST_MILLIS;

    Searching(SearcherManager searchers, Analyzer analysis, Understanding understanding) {
        this.searchers = searchers;
        this.analysis = analysis;
        this.understanding = understanding;
    }

    /** Loads what the first question needs, above all the dictionary, so that nobody waits for it. */
    void warmUp() throws IOException {
        search(SearchRequest.of("Sprachförderungen", Set.of("nobody")));
    }

    /** Whether an index written by an older version can answer the questions of this one. */
    boolean answers() throws IOException {
        return held(index -> Trial.of(index, this));
    }

    /** @param millis for each of the walks */
    void limit(long millis) {
        longest = millis;
    }

    private interface Work<T> {
        T on(IndexSearcher index) throws IOException;
    }

    /** The state that is held stays readable after the index was closed, but words cannot be analysed any more. */
    private <T> T held(Work<T> work) throws IOException {
        try {
            IndexSearcher held = searchers.acquire();
            try {
                return work.on(held);
            } finally {
                searchers.release(held);
            }
        } catch (AlreadyClosedException e) {
            throw new SearchIndex.Closed(e);
        }
    }

    /** An own searcher for each question, since the time limit belongs to the searcher and begins here. */
    private IndexSearcher bounded(IndexSearcher held) {
        IndexSearcher index = new IndexSearcher(held.getIndexReader());
        index.setSimilarity(GermanQuery.SIMILARITY);
        index.setTimeout(new QueryTimeoutImpl(longest));
        return index;
    }

    SearchResult search(SearchRequest request) throws IOException {
        if (request.audiences().isEmpty()) {
            return SearchResult.nothing();
        }
        return held(index -> {
            View view = new View(index, request.audiences());
            Interpreting.Interpretation asked = interpretation(request, view);
            SearchResult result = asked.query() == null ? SearchResult.nothing() : answer(request, asked.query(), view);
            String suggestion = request.language().isEmpty() && request.from() == 0
                    ? new Correcting(view, analysis).of(request.text())
                    : null;
            return result.understood(asked.words(), asked.notes(), suggestion);
        });
    }

    private Interpreting.Interpretation interpretation(SearchRequest request, View view) throws IOException {
        return Interpreting.of(request, understanding, analysis, view);
    }

    private Query matching(SearchRequest request, View view) throws IOException {
        GermanQuery query = interpretation(request, view).query();
        return query == null ? new MatchNoDocsQuery() : query.matching();
    }

    /** Page numbers of everything that matches, ascending, each once. */
    SortedSet<Integer> pages(SearchRequest request) throws IOException {
        return held(index -> {
            SortedSet<Integer> pages = new TreeSet<>();
            View view = new View(index, request.audiences());
            Query query = Narrowing.chosen(matching(request, view), request);
            for (ScoreDoc found : bounded(index).search(query, SearchRequest.FARTHEST, BY_PAGE).scoreDocs) {
                if (found instanceof FieldDoc sorted && sorted.fields[0] instanceof Long page && page > 0) {
                    pages.add(page.intValue());
                }
            }
            return pages;
        });
    }

    /** Of what resembles a findable, the most similar place in each other subject. */
    SearchResult moreLike(String key, SearchRequest request) throws IOException {
        return held(index -> {
            View view = new View(index, request.audiences());
            Query like = Resembling.query(view, analysis, key);
            return like == null ? SearchResult.nothing() : answer(request.grouped(1), new GermanQuery(like), view);
        });
    }

    Optional<Hit> find(String key, Set<String> audiences) throws IOException {
        return held(index -> Resembling.stored(new View(index, audiences), key)
                .map(stored -> FindableDocument.hit(stored, List.of(), 0)));
    }

    List<String> complete(String typed, Set<String> audiences, int most) throws IOException {
        return held(index -> new Completing(bounded(index), analysis, audiences).of(Typed.of(typed, analysis), most));
    }

    /** Ascending, years without anything left out. */
    List<YearCount> years(SearchRequest request) throws IOException {
        return held(index -> {
            View view = new View(index, request.audiences());
            Map<String, Long> found = years(matching(request, view), request, bounded(index));
            List<YearCount> years = new ArrayList<>();
            years(new MatchAllDocsQuery(), request, bounded(index))
                    .forEach((year, all) ->
                            years.add(new YearCount(Integer.parseInt(year), found.getOrDefault(year, 0L), all)));
            return years;
        });
    }

    private static Map<String, Long> years(Query query, SearchRequest request, IndexSearcher index) throws IOException {
        Counting.Sum counting = new Counting.Sum(Combinations.of(index.getIndexReader()), request.choice(), List.of());
        Counts counts = index.search(Narrowing.visible(query, request), counting);
        return new TreeMap<>(counts.of(Dimension.YEAR, request.choice()));
    }

    int size() throws IOException {
        return held(index -> index.getIndexReader().numDocs());
    }

    Map<String, Signature> signatures(Query which) throws IOException {
        return held(index -> Signatures.of(index, which));
    }

    List<Mark> marks(SearchRequest request, String text) throws IOException {
        if (text.isBlank()) {
            return List.of();
        }
        return held(index -> {
            View view = new View(index, request.audiences());
            return Highlighting.marks(analysis, matching(request, view), text);
        });
    }

    private SearchResult answer(SearchRequest request, GermanQuery query, View view) throws IOException {
        return new Answering(view.index(), () -> bounded(view.index()), analysis, request, query).answer();
    }
}
