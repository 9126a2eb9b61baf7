package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Reads from the index what it holds of each group, without reading a text. */
final class Signatures extends SimpleCollector {

    private final Map<String, Signature> found = new HashMap<>();
    private SortedDocValues groups = DocValues.emptySorted();
    private NumericDocValues fingerprints = DocValues.emptyNumeric();

    private Signatures() {}

    static Map<String, Signature> of(IndexSearcher index, Query which) throws IOException {
        Signatures signatures = new Signatures();
        Weight weight = index.createWeight(index.rewrite(which), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : index.getIndexReader().leaves()) {
            BulkScorer walk = weight.bulkScorer(segment);
            if (walk != null) {
                Bits alive = segment.reader().getLiveDocs();
                walk.score(signatures.getLeafCollector(segment), alive, 0, DocIdSetIterator.NO_MORE_DOCS);
            }
        }
        return signatures.found;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        groups = DocValues.getSorted(segment.reader(), Fields.GROUP);
        fingerprints = DocValues.getNumeric(segment.reader(), Fields.FINGERPRINT);
    }

    @Override
    public void collect(int doc) throws IOException {
        if (groups.advanceExact(doc) && fingerprints.advanceExact(doc)) {
            String group = groups.lookupOrd(groups.ordValue()).utf8ToString();
            found.put(group, found.getOrDefault(group, Signature.NOTHING).and(fingerprints.longValue()));
        }
    }

    @Override
    public void setScorer(Scorable scorer) {
        // scores are not asked for
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
