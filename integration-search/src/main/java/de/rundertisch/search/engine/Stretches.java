package de.rundertisch.search.engine;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;

/**
 * Where in a segment something else begins: another subject or another {@link Combination}. What belongs to a subject stands together and
 * mostly has the same codes, so a walk over many hits looks at codes once a stretch instead of once a hit. Does not change as long as
 * the segment lives.
 *
 * @param begins documents that begin a stretch, one bit for each document
 * @param combinations the combinations of codes in the segment, by ordinal
 */
record Stretches(FixedBitSet begins, Combination[] combinations) {

    static Stretches of(LeafReader segment) throws IOException {
        SortedDocValues codes = DocValues.getSorted(segment, Fields.COMBINATION);
        return new Stretches(begins(segment, codes), read(codes));
    }

    /** The document behind the stretch in which this one is. */
    int end(int document) {
        return document + 1 < begins.length() ? begins.nextSetBit(document + 1) : begins.length();
    }

    private static FixedBitSet begins(LeafReader segment, SortedDocValues codes) throws IOException {
        SortedDocValues groups = DocValues.getSorted(segment, Fields.GROUP);
        FixedBitSet begins = new FixedBitSet(segment.maxDoc());
        int lastGroup = -1;
        int lastCode = -1;
        for (int document = 0; document < segment.maxDoc(); document++) {
            int group = groups.advanceExact(document) ? groups.ordValue() : -1;
            int code = codes.advanceExact(document) ? codes.ordValue() : -1;
            if (document == 0 || group != lastGroup || code != lastCode) {
                begins.set(document);
            }
            lastGroup = group;
            lastCode = code;
        }
        return begins;
    }

    private static Combination[] read(SortedDocValues codes) throws IOException {
        Combination[] read = new Combination[codes.getValueCount()];
        for (int i = 0; i < read.length; i++) {
            read[i] = Combination.read(codes.lookupOrd(i).utf8ToString());
        }
        return read;
    }
}
