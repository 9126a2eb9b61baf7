package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts what matches by kind, in one walk without scores. */
final class KindCounter implements Collector {

    /** Adds up what the segments counted. */
    static final class Sum implements CollectorManager<KindCounter, Map<String, Long>> {
        @Override
        public KindCounter newCollector() {
            return new KindCounter();
        }

        @Override
        public Map<String, Long> reduce(Collection<KindCounter> counters) {
            Map<String, Long> sum = new HashMap<>();
            counters.forEach(one -> one.finished().forEach((kind, count) -> sum.merge(kind, count, Long::sum)));
            return sum;
        }
    }

    private final Map<String, Long> counts = new HashMap<>();
    private long[] ofSegment = {};
    private SortedDocValues kinds = DocValues.emptySorted();

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        closeSegment();
        SortedDocValues values = DocValues.getSorted(segment.reader(), Fields.KIND);
        long[] seen = new long[values.getValueCount()];
        kinds = values;
        ofSegment = seen;
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // scores are not asked for
            }

            @Override
            public void collect(int doc) throws IOException {
                if (values.advanceExact(doc)) {
                    seen[values.ordValue()]++;
                }
            }
        };
    }

    private Map<String, Long> finished() {
        try {
            closeSegment();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Reading the kinds failed", e);
        }
        return counts;
    }

    private void closeSegment() throws IOException {
        for (int i = 0; i < ofSegment.length; i++) {
            if (ofSegment[i] > 0) {
                counts.merge(kinds.lookupOrd(i).utf8ToString(), ofSegment[i], Long::sum);
            }
        }
        ofSegment = new long[0];
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
