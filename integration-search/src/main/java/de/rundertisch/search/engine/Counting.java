package de.rundertisch.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/**
 * Counts what matches by {@link Combination}, in one walk without scores, and the subjects among it. All findables of a subject
 * stand next to each other in one segment because they are written as one block, so a subject is counted where it begins.
 */
final class Counting implements Collector {

    /** Adds up what the segments counted. */
    record Sum(Choice choice) implements CollectorManager<Counting, Counts> {
        @Override
        public Counting newCollector() {
            return new Counting(choice);
        }

        @Override
        public Counts reduce(Collection<Counting> walks) {
            Map<Combination, Long> places = new HashMap<>();
            long subjects = 0;
            for (Counting walk : walks) {
                walk.closeSegment();
                walk.places.forEach((written, count) -> places.merge(Combination.read(written), count, Long::sum));
                subjects += walk.subjects;
            }
            return new Counts(places, subjects);
        }
    }

    private final Choice choice;
    private final Map<String, Long> places = new HashMap<>();
    private long[] ofSegment = {};
    private SortedDocValues combinations = DocValues.emptySorted();
    private long subjects;

    private Counting(Choice choice) {
        this.choice = choice;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        closeSegment();
        SortedDocValues values = DocValues.getSorted(segment.reader(), Fields.COMBINATION);
        SortedDocValues groups = DocValues.getSorted(segment.reader(), Fields.GROUP);
        long[] seen = new long[values.getValueCount()];
        boolean[] fitting = fitting(values);
        combinations = values;
        ofSegment = seen;
        return new LeafCollector() {
            private int lastGroup = -1;

            @Override
            public void setScorer(Scorable scorer) {
                // scores are not asked for
            }

            @Override
            public void collect(int doc) throws IOException {
                if (values.advanceExact(doc)) {
                    int combination = values.ordValue();
                    seen[combination]++;
                    if (fitting[combination] && groups.advanceExact(doc) && groups.ordValue() != lastGroup) {
                        lastGroup = groups.ordValue();
                        subjects++;
                    }
                }
            }
        };
    }

    private boolean[] fitting(SortedDocValues values) throws IOException {
        boolean[] fitting = new boolean[values.getValueCount()];
        for (int i = 0; i < fitting.length; i++) {
            fitting[i] = choice.values().isEmpty()
                    || Combination.read(values.lookupOrd(i).utf8ToString()).fits(choice);
        }
        return fitting;
    }

    private void closeSegment() {
        try {
            for (int i = 0; i < ofSegment.length; i++) {
                if (ofSegment[i] > 0) {
                    places.merge(combinations.lookupOrd(i).utf8ToString(), ofSegment[i], Long::sum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the combinations failed", e);
        }
        ofSegment = new long[0];
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
