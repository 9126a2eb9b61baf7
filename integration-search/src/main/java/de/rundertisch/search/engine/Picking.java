package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Picks the stretch of hits that is shown. What only changes the order is costly, above all the nearness of words, and is therefore
 * looked at in the best {@value #REORDERED} hits alone. A list of subjects is made from the best hits: so many are fetched, and if need be
 * more, that enough subjects are among them; what cannot be shown is skipped by Lucene without a look. A second, small walk over
 * the shown subjects alone then finds their best places and counts them.
 *
 * @param query what decides whether something is found
 * @param scoring the same with what only changes the order; need not be narrowed
 */
record Picking(IndexSearcher index, Query query, Query scoring, SearchRequest request) {

    /** Always the same number, so that the pages of a list fit together. */
    private static final int REORDERED = 300;

    private static final int COUNTED_WHILE_RANKING = 1_000;
    private static final int HITS_PER_SUBJECT_EXPECTED = 4;
    private static final int DEEPER = 6;

    /** What is shown: documents in their order, and how many match in each subject shown. */
    record Picked(List<ScoreDoc> hits, Map<String, Long> places) {}

    Picked pick() throws IOException {
        if (request.size() == 0) {
            return new Picked(List.of(), Map.of());
        }
        return request.perSubject() == 0 ? hits() : subjects();
    }

    private Picked hits() throws IOException {
        ScoreDoc[] best = best(query, request.from() + request.size());
        return new Picked(List.of(best).subList(Math.min(request.from(), best.length), best.length), Map.of());
    }

    private Picked subjects() throws IOException {
        int wanted = request.from() + request.size();
        int fetched = Math.min(SearchRequest.FARTHEST, wanted * HITS_PER_SUBJECT_EXPECTED);
        List<String> found = firstSubjects(fetched);
        while (found.size() < wanted && fetched < SearchRequest.FARTHEST && !index.timedOut()) {
            fetched = Math.min(SearchRequest.FARTHEST, fetched * DEEPER);
            List<String> more = firstSubjects(fetched);
            if (more.size() == found.size() && fetched > index.getIndexReader().maxDoc()) {
                break;
            }
            found = more;
        }
        int end = Math.min(wanted, found.size());
        return shown(found.subList(Math.min(request.from(), end), end));
    }

    private List<String> firstSubjects(int hits) throws IOException {
        ScoreDoc[] best = best(query, hits);
        return Arrays.stream(groups(best)).distinct().toList();
    }

    private Picked shown(List<String> groups) throws IOException {
        if (groups.isEmpty()) {
            return new Picked(List.of(), Map.of());
        }
        Query within = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(Narrowing.in(Fields.GROUP, Set.copyOf(groups)), Occur.FILTER)
                .build();
        ScoreDoc[] all = best(within, SearchRequest.FARTHEST);
        String[] groupOf = groups(all);
        Map<String, List<ScoreDoc>> gathered = new LinkedHashMap<>();
        groups.forEach(group -> gathered.put(group, new ArrayList<>()));
        Map<String, Long> places = new HashMap<>();
        for (int i = 0; i < all.length; i++) {
            places.merge(groupOf[i], 1L, Long::sum);
            List<ScoreDoc> ofGroup = gathered.getOrDefault(groupOf[i], new ArrayList<>());
            if (ofGroup.size() < request.perSubject()) {
                ofGroup.add(all[i]);
            }
        }
        return new Picked(gathered.values().stream().flatMap(List::stream).toList(), places);
    }

    private ScoreDoc[] best(Query wanted, int number) throws IOException {
        boolean relevance = request.order() == Order.RELEVANCE;
        int fetched = relevance ? Math.max(number, REORDERED) : number;
        int most = Math.min(fetched, Math.max(1, index.getIndexReader().maxDoc()));
        ScoreDoc[] best =
                index.search(wanted, new TopFieldCollectorManager(sort(), most, null, COUNTED_WHILE_RANKING)).scoreDocs;
        if (relevance) {
            Reordering.of(index, scoring, best, REORDERED);
        }
        return Arrays.copyOf(best, Math.min(number, best.length));
    }

    private Sort sort() {
        SortField page = new SortField(Fields.PAGE, SortField.Type.LONG);
        return switch (request.order()) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, byDate(true));
            case NEWEST -> new Sort(byDate(true), SortField.FIELD_SCORE);
            case OLDEST -> new Sort(byDate(false), SortField.FIELD_SCORE);
            case TITLE -> new Sort(new SortField(Fields.TITLE_ORDER, SortField.Type.STRING), page);
        };
    }

    private static SortField byDate(boolean newestFirst) {
        return new SortField(
                Fields.DATE, SortField.Type.LONG, newestFirst, newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    static float score(ScoreDoc ranked) {
        if (ranked instanceof FieldDoc sorted) {
            for (Object value : sorted.fields) {
                if (value instanceof Float score) {
                    return score;
                }
            }
        }
        return Float.isNaN(ranked.score) ? 0 : ranked.score;
    }

    /** The groups of these documents, in their order; read segment by segment, because doc values only go forward. */
    private String[] groups(ScoreDoc[] hits) throws IOException {
        List<LeafReaderContext> segments = index.getIndexReader().leaves();
        String[] groups = new String[hits.length];
        Integer[] byDocument = new Integer[hits.length];
        Arrays.setAll(byDocument, i -> i);
        Arrays.sort(byDocument, Comparator.comparingInt(i -> hits[i].doc));
        int segment = -1;
        SortedDocValues values = DocValues.emptySorted();
        for (int i : byDocument) {
            int of = ReaderUtil.subIndex(hits[i].doc, segments);
            if (of != segment) {
                segment = of;
                values = DocValues.getSorted(segments.get(of).reader(), Fields.GROUP);
            }
            boolean has = values.advanceExact(hits[i].doc - segments.get(of).docBase);
            groups[i] = has ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
        }
        return groups;
    }
}
