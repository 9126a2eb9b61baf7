package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;

/**
 * Counts what matches by {@link Combination}, in one walk without scores, the subjects among it, and what matches in some of these. All
 * findables of a subject stand next to each other in one segment because they are written as one block, so a subject is counted where
 * it begins, and codes are looked up once for each of the {@link Stretches}.
 */
final class Counting implements Collector {

    /**
     * Adds up what the segments counted.
     *
     * @param groups subjects for each of which is counted what matches
     */
    record Sum(Combinations combinations, Choice choice, List<String> groups)
            implements CollectorManager<Counting, Counts> {
        @Override
        public Counting newCollector() {
            return new Counting(this);
        }

        @Override
        public Counts reduce(Collection<Counting> walks) {
            long[] places = new long[combinations.size()];
            long[] inGroups = new long[groups.size()];
            long subjects = 0;
            for (Counting walk : walks) {
                add(places, walk.places);
                add(inGroups, walk.inGroups);
                subjects += walk.subjects;
            }
            Map<String, Long> ofSubject = new HashMap<>();
            for (int i = 0; i < inGroups.length; i++) {
                ofSubject.put(groups.get(i), inGroups[i]);
            }
            return new Counts(combinations, places, subjects, ofSubject);
        }

        private static void add(long[] sum, long[] more) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += more[i];
            }
        }
    }

    private static final int NONE = -1;

    private final Sum wanted;
    private final boolean[] fitting;
    private final long[] places;
    private final long[] inGroups;
    private long subjects;

    private Counting(Sum wanted) {
        this.wanted = wanted;
        fitting = new boolean[wanted.combinations().size()];
        for (int i = 0; i < fitting.length; i++) {
            fitting[i] = wanted.choice().values().isEmpty()
                    || wanted.combinations().get(i).fits(wanted.choice());
        }
        places = new long[fitting.length];
        inGroups = new long[wanted.groups().size()];
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        return new Walk(segment);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    private final class Walk implements LeafCollector {

        private final SortedDocValues codes;
        private final SortedDocValues groups;
        private final Stretches stretches;
        private final int[] numbers;
        private final Map<Integer, Integer> wantedGroups = new HashMap<>();
        private int end;
        private int lastGroup = NONE;
        private int combination;
        private int inGroup = NONE;

        Walk(LeafReaderContext segment) throws IOException {
            codes = DocValues.getSorted(segment.reader(), Fields.COMBINATION);
            groups = DocValues.getSorted(segment.reader(), Fields.GROUP);
            stretches = wanted.combinations().in(segment);
            numbers = wanted.combinations().numbers(segment);
            for (int i = 0; i < inGroups.length; i++) {
                int known = groups.lookupTerm(new BytesRef(wanted.groups().get(i)));
                if (known >= 0) {
                    wantedGroups.put(known, i);
                }
            }
        }

        @Override
        public void setScorer(Scorable scorer) {
            // scores are not asked for
        }

        @Override
        public void collect(int document) throws IOException {
            if (document >= end) {
                begin(document);
            }
            if (combination != NONE) {
                places[combination]++;
            }
            if (inGroup != NONE) {
                inGroups[inGroup]++;
            }
        }

        private void begin(int document) throws IOException {
            end = stretches.end(document);
            combination = codes.advanceExact(document) ? numbers[codes.ordValue()] : NONE;
            inGroup = NONE;
            if (combination != NONE && fitting[combination] && groups.advanceExact(document)) {
                int group = groups.ordValue();
                subjects += group == lastGroup ? 0 : 1;
                lastGroup = group;
                inGroup = wantedGroups.getOrDefault(group, NONE);
            }
        }
    }
}
