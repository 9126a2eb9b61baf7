package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * The index as one person sees it, for one question. Whatever decides by the words that are there, such as whether a word is unknown
 * and what it may be a misspelling of, must ask here: otherwise the difference would tell about texts that are not theirs.
 */
final class View {

    /** Looking for similar words goes through the whole vocabulary; beyond these a question is hardly worth it. */
    private static final int MOST_GUESSES = 8;

    private final IndexSearcher index;
    private final Set<String> audiences;
    private final Map<Term, Boolean> shown = new HashMap<>();
    private int guesses;

    /**
     * @param index one state of the index
     * @param audiences what the person belongs to
     */
    View(IndexSearcher index, Set<String> audiences) {
        this.index = index;
        this.audiences = audiences;
    }

    IndexSearcher index() {
        return index;
    }

    IndexReader reader() {
        return index.getIndexReader();
    }

    /** Whether one more word of this question may be guessed at. */
    boolean mayGuess() {
        return ++guesses <= MOST_GUESSES;
    }

    /** Whether the person may see anything that matches; the first place found is enough. */
    boolean shows(Query query) throws IOException {
        return index.search(mine(query), new TopScoreDocCollectorManager(1, 1)).scoreDocs.length > 0;
    }

    /** Whether the person may see a text with this term. */
    boolean shows(String term) throws IOException {
        return shows(new Term(Fields.TEXT, term));
    }

    /** Whether the person may see something with this term in its field; asked several times for each word. */
    boolean shows(Term term) throws IOException {
        Boolean known = shown.get(term);
        if (known == null) {
            known = reader().docFreq(term) > 0 && shows(new TermQuery(term));
            shown.put(term, known);
        }
        return known;
    }

    /** The query within what the person may see. */
    Query mine(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(Narrowing.in(Fields.AUDIENCE, audiences), Occur.FILTER)
                .build();
    }
}
