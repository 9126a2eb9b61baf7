package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;

/** How a term of the index is written by people: read from texts in which it stands. */
final class Spelling {

    /**
     * A term in a text.
     *
     * @param text the whole text it stands in
     * @param start its first character
     * @param end the character after its last
     */
    record Place(String text, int start, int end) {
        String word() {
            return text.substring(start, end);
        }
    }

    private Spelling() {}

    /**
     * The first place in each of a few texts.
     *
     * @param query which texts may be read; must demand the term
     */
    static List<Place> places(IndexSearcher index, Query query, String term, int texts) throws IOException {
        ScoreDoc[] found = index.search(query, texts, Sort.INDEXORDER).scoreDocs;
        Arrays.sort(found, Comparator.comparingInt(one -> one.doc));
        List<Place> places = new ArrayList<>();
        for (ScoreDoc one : found) {
            List<LeafReaderContext> segments = index.getIndexReader().leaves();
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(one.doc, segments));
            PostingsEnum postings = segment.reader().postings(new Term(Fields.TEXT, term), PostingsEnum.OFFSETS);
            if (postings != null && postings.advance(one.doc - segment.docBase) == one.doc - segment.docBase) {
                postings.nextPosition();
                String text = index.storedFields().document(one.doc).get(Fields.TEXT);
                places.add(new Place(text, postings.startOffset(), postings.endOffset()));
            }
        }
        return places;
    }
}
