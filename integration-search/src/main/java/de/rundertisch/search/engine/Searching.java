package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/**
 * Answers questions on the newest refreshed state of the index. Two walks: one for the best hits, which may skip what cannot
 * win, and one without scores that counts. Both carry the audiences as a filter, so nothing hidden is ever counted.
 */
final class Searching {

    private static final long LONGEST_MILLIS = 2_000;
    private static final int COUNTED_WHILE_RANKING = 1_000;
    private static final Sort BEST_THEN_FRESHEST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.DATE, SortField.Type.LONG, true));

    private static final Sort BY_PAGE = new Sort(new SortField(Fields.PAGE, SortField.Type.LONG));

    private final SearcherManager searchers;
    private final Analyzer analysis;
    private final Understanding understanding;

    Searching(SearcherManager searchers, Analyzer analysis, Understanding understanding) {
        this.searchers = searchers;
        this.analysis = analysis;
        this.understanding = understanding;
    }

    SearchResult search(SearchRequest request) throws IOException {
        if (request.audiences().isEmpty()) {
            return SearchResult.nothing();
        }
        IndexSearcher held = searchers.acquire();
        try {
            Understanding.Understood understood = understanding.of(request.text(), request.language(), held);
            return understood.isEmpty() ? SearchResult.nothing() : answer(request, understood, bounded(held));
        } finally {
            searchers.release(held);
        }
    }

    /** Page numbers of everything that matches, ascending, each once. */
    SortedSet<Integer> pages(SearchRequest request) throws IOException {
        SortedSet<Integer> pages = new TreeSet<>();
        if (request.audiences().isEmpty()) {
            return pages;
        }
        IndexSearcher held = searchers.acquire();
        try {
            Understanding.Understood understood = understanding.of(request.text(), request.language(), held);
            IndexSearcher index = bounded(held);
            Query query = visible(understood.query().matching(), request).build();
            for (ScoreDoc found : index.search(query, SearchRequest.FARTHEST, BY_PAGE).scoreDocs) {
                if (found instanceof FieldDoc sorted && sorted.fields[0] instanceof Long page && page > 0) {
                    pages.add(page.intValue());
                }
            }
            return pages;
        } finally {
            searchers.release(held);
        }
    }

    List<Mark> marks(String typed, String language, String text) throws IOException {
        if (text.isBlank()) {
            return List.of();
        }
        IndexSearcher held = searchers.acquire();
        try {
            Understanding.Understood understood = understanding.of(typed, language, held);
            return Highlighting.marks(analysis, understood.query().matching(), text);
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

    private SearchResult answer(SearchRequest request, Understanding.Understood understood, IndexSearcher index)
            throws IOException {
        GermanQuery query = understood.query();
        Map<String, Long> kinds =
                index.search(visible(query.matching(), request).build(), new KindCounter.Sum());
        long total = kinds.entrySet().stream()
                .filter(kind -> request.kinds().isEmpty() || request.kinds().contains(kind.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        List<Hit> hits = total == 0 || request.size() == 0 ? List.of() : hits(request, query, index);
        return new SearchResult(total, hits, mostFrequentFirst(kinds), index.timedOut(), understood.words());
    }

    private List<Hit> hits(SearchRequest request, GermanQuery query, IndexSearcher index) throws IOException {
        BooleanQuery.Builder wanted = visible(query.scoring(), request);
        if (!request.kinds().isEmpty()) {
            wanted.add(in(Fields.KIND, request.kinds()), Occur.FILTER);
        }
        int farthest = request.from() + request.size();
        var ranking = new TopFieldCollectorManager(BEST_THEN_FRESHEST, farthest, null, COUNTED_WHILE_RANKING);
        ScoreDoc[] best = index.search(wanted.build(), ranking).scoreDocs;
        ScoreDoc[] stretch = Arrays.copyOfRange(best, Math.min(request.from(), best.length), best.length);
        int[] documents = Arrays.stream(stretch).mapToInt(one -> one.doc).toArray();
        List<List<Fragment>> snippets = Highlighting.snippets(index, analysis, query.matching(), documents);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < stretch.length; i++) {
            hits.add(FindableDocument.hit(
                    index.storedFields().document(documents[i]), snippets.get(i), score(stretch[i])));
        }
        return hits;
    }

    private static float score(ScoreDoc ranked) {
        return ranked instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score : ranked.score;
    }

    private static BooleanQuery.Builder visible(Query query, SearchRequest request) {
        BooleanQuery.Builder visible = new BooleanQuery.Builder();
        visible.add(query, Occur.MUST);
        visible.add(in(Fields.AUDIENCE, request.audiences()), Occur.FILTER);
        if (!request.groups().isEmpty()) {
            visible.add(in(Fields.GROUP, request.groups()), Occur.FILTER);
        }
        return visible;
    }

    private static Query in(String field, Set<String> values) {
        Collection<BytesRef> terms = values.stream().map(BytesRef::new).toList();
        return new TermInSetQuery(field, terms);
    }

    private static Map<String, Long> mostFrequentFirst(Map<String, Long> kinds) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(kind -> sorted.put(kind.getKey(), kind.getValue()));
        return sorted;
    }
}
