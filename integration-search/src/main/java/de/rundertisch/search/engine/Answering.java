package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * Makes the answer to one question that was understood. Two walks: one for the best hits, which may skip what cannot win, and one without
 * scores that counts; then the texts of what is shown are read. Ranks first: of what is left out when time runs out, the counts are the
 * lesser loss.
 *
 * @param index one state of the index
 * @param bounded the same state with a time limit that begins when it is asked for
 */
record Answering(
        IndexSearcher index,
        Supplier<IndexSearcher> bounded,
        Analyzer analysis,
        SearchRequest request,
        GermanQuery query) {

    SearchResult answer() throws IOException {
        IndexSearcher ranking = bounded.get();
        Picking picking = new Picking(ranking, Narrowing.chosen(query.matching(), request), query, request);
        Picking.Picked best = picking.pick();
        IndexSearcher counting = bounded.get();
        Counts counts = counting.search(
                Narrowing.visible(query.matching(), request),
                new Counting.Sum(
                        Combinations.of(index.getIndexReader()),
                        request.choice(),
                        List.copyOf(best.bySubject().keySet())));
        Picking.Picked shown = picking.filled(best, counts.ofSubject());
        return new SearchResult(
                Math.max(counts.total(request.choice()), shown.hits().size()),
                counts.subjects(),
                hits(shown.hits()),
                places(shown, counts),
                counts.facets(request.choice()),
                ranking.timedOut() || counting.timedOut(),
                null,
                List.of(),
                List.of());
    }

    /** Never less than is shown, also where the counting was cut short. */
    private static Map<String, Long> places(Picking.Picked shown, Counts counts) {
        Map<String, Long> places = new HashMap<>(counts.ofSubject());
        shown.bySubject().forEach((group, hits) -> places.merge(group, (long) hits.size(), Math::max));
        return places;
    }

    private List<Hit> hits(List<ScoreDoc> shown) throws IOException {
        int[] documents = shown.stream().mapToInt(one -> one.doc).toArray();
        List<Document> stored = new ArrayList<>();
        StoredFields fields = index.storedFields();
        for (int document : documents) {
            stored.add(fields.document(document));
        }
        List<List<Fragment>> snippets = Highlighting.snippets(index, analysis, query.matching(), documents, stored);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            hits.add(FindableDocument.hit(stored.get(i), snippets.get(i), Picking.score(shown.get(i))));
        }
        return hits;
    }
}
