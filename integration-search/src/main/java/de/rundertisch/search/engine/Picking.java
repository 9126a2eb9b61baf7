package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
 * more, that enough subjects are among them; what cannot be shown is skipped by Lucene without a look. Where fewer hits of a subject are
 * among them than are shown, a second, small walk over these subjects alone finds the rest.
 *
 * @param chosen what decides whether something is found, narrowed to what is wanted
 * @param query with what only changes the order
 */
record Picking(IndexSearcher index, Query chosen, GermanQuery query, SearchRequest request) {

    /** Always the same number, so that the pages of a list fit together. */
    private static final int REORDERED = 300;

    private static final int COUNTED_WHILE_RANKING = 1_000;
    private static final int HITS_PER_SUBJECT_EXPECTED = 4;
    private static final int DEEPER = 6;

    /**
     * What is shown.
     *
     * @param hits documents in their order
     * @param bySubject the same by subject if subjects are shown; some may have room for more
     */
    record Picked(List<ScoreDoc> hits, Map<String, List<ScoreDoc>> bySubject) {}

    Picked pick() throws IOException {
        if (request.size() == 0) {
            return new Picked(List.of(), Map.of());
        }
        return request.perSubject() == 0 ? hits() : subjects();
    }

    private Picked hits() throws IOException {
        ScoreDoc[] best = best(chosen, request.from() + request.size());
        return new Picked(List.of(best).subList(Math.min(request.from(), best.length), best.length), Map.of());
    }

    private Picked subjects() throws IOException {
        int wanted = request.from() + request.size();
        int fetched = Math.clamp((long) wanted * HITS_PER_SUBJECT_EXPECTED, REORDERED, SearchRequest.FARTHEST);
        Map<String, List<ScoreDoc>> found = Gathering.bySubject(index, best(chosen, fetched));
        while (found.size() < wanted && fetched == hits(found) && !index.timedOut()) {
            fetched = Math.min(SearchRequest.FARTHEST, fetched * DEEPER);
            found = Gathering.bySubject(index, best(chosen, fetched));
        }
        Map<String, List<ScoreDoc>> shown = new LinkedHashMap<>();
        found.entrySet().stream()
                .skip(request.from())
                .limit(request.size())
                .forEach(one -> shown.put(one.getKey(), first(one.getValue())));
        return picked(shown);
    }

    private List<ScoreDoc> first(List<ScoreDoc> hits) {
        return List.copyOf(hits.subList(0, Math.min(request.perSubject(), hits.size())));
    }

    private static Picked picked(Map<String, List<ScoreDoc>> shown) {
        return new Picked(shown.values().stream().flatMap(List::stream).toList(), shown);
    }

    /**
     * Fills up the subjects of which more is shown than was among the best hits of all.
     *
     * @param places number of hits in each subject
     */
    Picked filled(Picked picked, Map<String, Long> places) throws IOException {
        Set<String> lacking = new HashSet<>();
        long hits = 0;
        for (Map.Entry<String, List<ScoreDoc>> one : picked.bySubject().entrySet()) {
            long all = places.getOrDefault(one.getKey(), 0L);
            if (one.getValue().size() < Math.min(all, request.perSubject())) {
                lacking.add(one.getKey());
                hits += all;
            }
        }
        return lacking.isEmpty() ? picked : filled(picked, lacking, (int) Math.min(hits, SearchRequest.FARTHEST));
    }

    private Picked filled(Picked picked, Set<String> lacking, int hits) throws IOException {
        Query within = new BooleanQuery.Builder()
                .add(chosen, Occur.MUST)
                .add(Narrowing.in(Fields.GROUP, lacking), Occur.FILTER)
                .build();
        Map<String, List<ScoreDoc>> rest = Gathering.bySubject(index, sorted(within, hits));
        Map<String, List<ScoreDoc>> shown = new LinkedHashMap<>();
        picked.bySubject().forEach((group, known) -> {
            Set<Integer> documents = known.stream().map(hit -> hit.doc).collect(Collectors.toSet());
            List<ScoreDoc> all = new ArrayList<>(known);
            rest.getOrDefault(group, List.of()).stream()
                    .filter(hit -> !documents.contains(hit.doc))
                    .forEach(all::add);
            shown.put(group, first(all));
        });
        return picked(shown);
    }

    private ScoreDoc[] best(Query wanted, int number) throws IOException {
        boolean reordered =
                request.order() == Order.RELEVANCE && !query.ordering().isEmpty();
        ScoreDoc[] best = sorted(wanted, reordered ? Math.max(number, REORDERED) : number);
        if (reordered) {
            Reordering.of(index, query.bonus(), best, REORDERED);
        }
        return Arrays.copyOf(best, Math.min(number, best.length));
    }

    private ScoreDoc[] sorted(Query wanted, int number) throws IOException {
        int most = Math.min(number, Math.max(1, index.getIndexReader().maxDoc()));
        return index.search(wanted, new TopFieldCollectorManager(sort(), most, null, COUNTED_WHILE_RANKING)).scoreDocs;
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

    private static int hits(Map<String, List<ScoreDoc>> gathered) {
        return gathered.values().stream().mapToInt(List::size).sum();
    }
}
