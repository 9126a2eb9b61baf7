package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * Answers questions on the newest refreshed state of the index. Two walks: one for the best hits, which may skip what cannot
 * win, and one without scores that counts. Both carry the audiences as a filter, so nothing hidden is ever counted.
 */
final class Searching {

    private static final long LONGEST_MILLIS = 2_000;
    private static final Sort BY_PAGE = new Sort(new SortField(Fields.PAGE, SortField.Type.LONG));

    private final SearcherManager searchers;
    private final Analyzer analysis;
    private final Understanding understanding;

    Searching(SearcherManager searchers, Analyzer analysis, Understanding understanding) {
        this.searchers = searchers;
        this.analysis = analysis;
        this.understanding = understanding;
    }

    private interface Work<T> {
        T on(IndexSearcher index) throws IOException;
    }

    private <T> T held(Work<T> work) throws IOException {
        IndexSearcher held = searchers.acquire();
        try {
            return work.on(held);
        } finally {
            searchers.release(held);
        }
    }

    /** An own searcher for each question, since the time limit belongs to the searcher and begins here. */
    private static IndexSearcher bounded(IndexSearcher held) {
        IndexSearcher index = new IndexSearcher(held.getIndexReader());
        index.setTimeout(new QueryTimeoutImpl(LONGEST_MILLIS));
        return index;
    }

    SearchResult search(SearchRequest request) throws IOException {
        if (request.audiences().isEmpty()) {
            return SearchResult.nothing();
        }
        return held(index -> {
            Understanding.Understood understood = understanding.of(request.text(), request.language(), index);
            return understood.isEmpty() ? SearchResult.nothing() : answer(request, understood, bounded(index));
        });
    }

    /** Page numbers of everything that matches, ascending, each once. */
    SortedSet<Integer> pages(SearchRequest request) throws IOException {
        return held(index -> {
            SortedSet<Integer> pages = new TreeSet<>();
            Query asked = understanding
                    .of(request.text(), request.language(), index)
                    .query()
                    .matching();
            Query query = Narrowing.chosen(asked, request);
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
            IndexSearcher bounded = bounded(index);
            Query like = Resembling.query(bounded, analysis, key, request.audiences());
            return like == null
                    ? SearchResult.nothing()
                    : answer(
                            request.grouped(1),
                            new Understanding.Understood(new GermanQuery(like, like), List.of()),
                            bounded);
        });
    }

    List<String> complete(String typed, Set<String> audiences, int most) throws IOException {
        return held(index -> new Completing(bounded(index), analysis, audiences).of(typed, most));
    }

    /** Ascending, years without anything left out. */
    List<YearCount> years(SearchRequest request) throws IOException {
        return held(index -> {
            Query asked = understanding
                    .of(request.text(), request.language(), index)
                    .query()
                    .matching();
            IndexSearcher bounded = bounded(index);
            Map<String, Long> found = years(asked, request, bounded);
            List<YearCount> years = new ArrayList<>();
            years(new MatchAllDocsQuery(), request, bounded)
                    .forEach((year, all) ->
                            years.add(new YearCount(Integer.parseInt(year), found.getOrDefault(year, 0L), all)));
            return years;
        });
    }

    private static Map<String, Long> years(Query query, SearchRequest request, IndexSearcher index) throws IOException {
        Counting.Sum counting = new Counting.Sum(request.choice());
        Counts counts = index.search(Narrowing.visible(query, request), counting);
        return new TreeMap<>(counts.of(Dimension.YEAR, request.choice()));
    }

    List<Mark> marks(String typed, String language, String text) throws IOException {
        if (text.isBlank()) {
            return List.of();
        }
        return held(index -> Highlighting.marks(
                analysis, understanding.of(typed, language, index).query().matching(), text));
    }

    private SearchResult answer(SearchRequest request, Understanding.Understood understood, IndexSearcher index)
            throws IOException {
        GermanQuery query = understood.query();
        Picking.Picked picked = new Picking(index, Narrowing.chosen(query.scoring(), request), request).pick();
        Counts counts = index.search(Narrowing.visible(query.matching(), request), new Counting.Sum(request.choice()));
        return new SearchResult(
                counts.total(request.choice()),
                counts.subjects(),
                hits(picked.hits(), query, index),
                picked.places(),
                counts.facets(request.choice()),
                index.timedOut(),
                null,
                understood.words(),
                List.of());
    }

    private List<Hit> hits(List<ScoreDoc> shown, GermanQuery query, IndexSearcher index) throws IOException {
        int[] documents = shown.stream().mapToInt(one -> one.doc).toArray();
        List<List<Fragment>> snippets = Highlighting.snippets(index, analysis, query.matching(), documents);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            hits.add(FindableDocument.hit(
                    index.storedFields().document(documents[i]), snippets.get(i), Picking.score(shown.get(i))));
        }
        return hits;
    }
}
