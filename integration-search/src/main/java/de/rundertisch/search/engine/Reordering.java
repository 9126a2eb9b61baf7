package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/** Adds a bonus to the best of a list of hits, sorted by score and then by date, and sorts these anew in the same way. */
final class Reordering {

    private static final int SCORE = 0;
    private static final int DATE = 1;

    private static final Comparator<ScoreDoc> BEST_THEN_NEWEST = Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score)
            .thenComparing(hit -> (Long) ((FieldDoc) hit).fields[DATE], Comparator.reverseOrder())
            .thenComparingInt(hit -> hit.doc);

    private Reordering() {}

    /**
     * @param bonus what is added to the score where it matches
     * @param hits changed in place
     * @param most how many from the first on
     */
    static void of(IndexSearcher index, Query bonus, ScoreDoc[] hits, int most) throws IOException {
        ScoreDoc[] first = Arrays.copyOf(hits, Math.min(most, hits.length));
        for (ScoreDoc hit : first) {
            hit.score = (Float) ((FieldDoc) hit).fields[SCORE];
        }
        TopDocs found = new TopDocs(new TotalHits(first.length, TotalHits.Relation.EQUAL_TO), first);
        ScoreDoc[] scored = new Rescorer(bonus).rescore(index, found, first.length).scoreDocs;
        for (ScoreDoc hit : scored) {
            ((FieldDoc) hit).fields[SCORE] = hit.score;
        }
        Arrays.sort(scored, BEST_THEN_NEWEST);
        System.arraycopy(scored, 0, hits, 0, scored.length);
    }

    private static final class Rescorer extends QueryRescorer {

        Rescorer(Query bonus) {
            super(bonus);
        }

        @Override
        protected float combine(float first, boolean matches, float second) {
            return matches ? first + second : first;
        }
    }
}
