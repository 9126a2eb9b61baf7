package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Asks an index of an older format every kind of question before people do. Lucene reads the files of older versions, but a field that
 * was kept in another way, or is not there, may make a question fail; such an index is of no use.
 */
final class Trial {

    private static final Logger LOG = Logger.getLogger(Trial.class.getName());
    private static final int DOCUMENTS = 3;
    private static final int MOST_AUDIENCES = 1000;

    private Trial() {}

    /** @return whether all of it could be answered and what is in the index was found */
    static boolean of(IndexSearcher index, Searching searching) {
        try {
            Set<String> audiences = audiences(index);
            for (ScoreDoc one : index.search(new MatchAllDocsQuery(), DOCUMENTS).scoreDocs) {
                if (!found(index.storedFields().document(one.doc), audiences, searching)) {
                    return false;
                }
            }
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, "The index of an older version cannot be asked", e);
            return false;
        }
    }

    private static boolean found(Document stored, Set<String> audiences, Searching searching) throws IOException {
        String key = stored.get(Fields.KEY);
        String title = stored.get(Fields.TITLE);
        if (key == null || title == null) {
            return false;
        }
        SearchRequest request = SearchRequest.of(title, audiences);
        for (Order order : Order.values()) {
            searching.search(request.sorted(order));
        }
        searching.search(request.within(stored.get(Fields.GROUP)).grouped(1));
        searching.moreLike(key, request);
        searching.complete(title, audiences, 1);
        searching.years(request);
        searching.pages(request);
        return searching.find(key, audiences).isPresent();
    }

    /** Everybody's eyes: what is tried is told to nobody. */
    private static Set<String> audiences(IndexSearcher index) throws IOException {
        List<String> audiences = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(index.getIndexReader(), Fields.AUDIENCE);
        if (terms != null) {
            TermsEnum all = terms.iterator();
            for (BytesRef term = all.next(); term != null && audiences.size() < MOST_AUDIENCES; term = all.next()) {
                audiences.add(term.utf8ToString());
            }
        }
        return Set.copyOf(audiences);
    }
}
