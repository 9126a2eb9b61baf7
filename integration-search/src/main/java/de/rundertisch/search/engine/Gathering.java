package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Puts hits together by the subjects they belong to. */
final class Gathering {

    private Gathering() {}

    /** The subjects in the order of their best hits, the hits of each in theirs. */
    static Map<String, List<ScoreDoc>> bySubject(IndexSearcher index, ScoreDoc[] hits) throws IOException {
        String[] groups = groups(index.getIndexReader().leaves(), hits);
        Map<String, List<ScoreDoc>> gathered = new LinkedHashMap<>();
        for (int i = 0; i < hits.length; i++) {
            gathered.computeIfAbsent(groups[i], any -> new ArrayList<>()).add(hits[i]);
        }
        return gathered;
    }

    /** The groups of these documents, in their order; read by ascending documents, because doc values only go forward. */
    private static String[] groups(List<LeafReaderContext> segments, ScoreDoc[] hits) throws IOException {
        String[] groups = new String[hits.length];
        Integer[] byDocument = new Integer[hits.length];
        Arrays.setAll(byDocument, i -> i);
        Arrays.sort(byDocument, Comparator.comparingInt(i -> hits[i].doc));
        Names names = new Names();
        for (int i : byDocument) {
            groups[i] = names.of(hits[i].doc, segments);
        }
        return groups;
    }

    /** Reads the group of one document after the other; of neighbours in the same group once. */
    private static final class Names {

        private static final int NONE = -1;

        private SortedDocValues values = DocValues.emptySorted();
        private int segment = NONE;
        private int last = NONE;
        private String name = "";

        String of(int document, List<LeafReaderContext> segments) throws IOException {
            int of = ReaderUtil.subIndex(document, segments);
            if (of != segment) {
                segment = of;
                last = NONE;
                values = DocValues.getSorted(segments.get(of).reader(), Fields.GROUP);
            }
            if (!values.advanceExact(document - segments.get(of).docBase)) {
                return "";
            }
            if (values.ordValue() != last) {
                last = values.ordValue();
                name = values.lookupOrd(last).utf8ToString();
            }
            return name;
        }
    }
}
