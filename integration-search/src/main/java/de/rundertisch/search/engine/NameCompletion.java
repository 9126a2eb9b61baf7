package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;

/** Titles and headings in which the typed words stand, the last one as the beginning of a word. */
record NameCompletion(IndexSearcher index, Analyzer analysis, Set<String> audiences, Typed typed) {

    private static final int MOST_BEGINNINGS = 64;
    private static final int MOST_NAMES = 10;
    private static final int LONGEST_NAME = 120;

    /**
     * @param words the field with the words of the name
     * @param names the field with the whole name
     */
    List<String> of(String words, String names) throws IOException {
        Set<String> terms = new HashSet<>(Beginnings.of(index.getIndexReader(), words, typed.folded(), MOST_BEGINNINGS)
                .terms());
        terms.add(typed.stem());
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(Narrowing.in(words, terms), Occur.FILTER)
                .add(Narrowing.in(Fields.AUDIENCE, audiences), Occur.FILTER);
        typed.words().forEach(word -> query.add(new TermQuery(new Term(words, word)), Occur.FILTER));
        Query wanted = query.build();
        Map<String, Long> counts = index.search(wanted, new Sum(names));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(this::goesOn)
                .limit(MOST_NAMES)
                .toList();
    }

    /** A stem may begin like the typed word where the word itself does not. */
    private boolean goesOn(String name) {
        String folded = Typed.folded(name, analysis);
        int at = folded.indexOf(typed.folded());
        while (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
            at = folded.indexOf(typed.folded(), at + 1);
        }
        return at >= 0 && !name.isBlank() && name.length() <= LONGEST_NAME;
    }

    /** Counts by name; adds up what the segments counted. */
    private record Sum(String field) implements CollectorManager<Walk, Map<String, Long>> {
        @Override
        public Walk newCollector() {
            return new Walk(field);
        }

        @Override
        public Map<String, Long> reduce(Collection<Walk> walks) throws IOException {
            Map<String, Long> sum = new HashMap<>();
            for (Walk walk : walks) {
                walk.close();
                walk.counts.forEach((name, count) -> sum.merge(name, count, Long::sum));
            }
            return sum;
        }
    }

    private static final class Walk extends SimpleCollector {

        private final String field;
        private final Map<String, Long> counts = new HashMap<>();
        private SortedDocValues names = DocValues.emptySorted();
        private final Map<Integer, Long> ofSegment = new HashMap<>();

        Walk(String field) {
            this.field = field;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            close();
            names = DocValues.getSorted(segment.reader(), field);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (names.advanceExact(doc)) {
                ofSegment.merge(names.ordValue(), 1L, Long::sum);
            }
        }

        void close() throws IOException {
            for (Map.Entry<Integer, Long> one : ofSegment.entrySet()) {
                counts.merge(names.lookupOrd(one.getKey()).utf8ToString(), one.getValue(), Long::sum);
            }
            ofSegment.clear();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
