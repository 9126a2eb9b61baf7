package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * How a {@link Question} becomes a Lucene query: a sum, in which a word counts once, each part of it half, neighbours that stand
 * near each other a little. One word is enough to match, a quoted phrase must match. Words the index has never seen are searched
 * for by similar spelling. The weights were found by measuring, see SearchQualityBench.
 *
 * @param matching what decides whether something is found; also what is marked in the text
 * @param scoring the same with what only changes the order
 */
record GermanQuery(Query matching, Query scoring) {

    static final float PART = 0.5f;
    static final float NEIGHBOURS = 0.2f;
    static final int NEAR = 4;
    static final float SIMILAR = 0.7f;
    static final int SHORTEST_SIMILAR = 5;
    private static final float TITLE = 0.4f;
    private static final float HEADING = 0.6f;

    static GermanQuery of(Question question, IndexSearcher index) throws IOException {
        if (question.isEmpty()) {
            return new GermanQuery(new MatchNoDocsQuery(), new MatchNoDocsQuery());
        }
        BooleanQuery.Builder matching = new BooleanQuery.Builder();
        BooleanQuery.Builder scoring = new BooleanQuery.Builder();
        for (List<Question.Word> phrase : question.phrases()) {
            Query anywhere = anywhere(phrase);
            matching.add(anywhere, Occur.MUST);
            scoring.add(anywhere, Occur.MUST);
        }
        for (Question.Word word : question.words()) {
            for (Query clause : clauses(word, index)) {
                matching.add(clause, Occur.SHOULD);
                scoring.add(clause, Occur.SHOULD);
            }
        }
        neighbours(question.words()).forEach(clause -> scoring.add(clause, Occur.SHOULD));
        return new GermanQuery(matching.build(), scoring.build());
    }

    private static List<Query> clauses(Question.Word word, IndexSearcher index) throws IOException {
        List<Query> clauses = new ArrayList<>();
        clauses.add(term(Fields.TEXT, word.term(), 1));
        for (String part : partsOf(word)) {
            clauses.add(partOrWord(part));
        }
        clauses.add(term(Fields.HEADING, word.term(), HEADING));
        clauses.add(term(Fields.TITLE, word.term(), TITLE));
        if (unseen(word, index.getIndexReader())) {
            FuzzyQuery similar = new FuzzyQuery(new Term(Fields.TEXT, word.term()), edits(word), 1);
            clauses.add(new BoostQuery(index.rewrite(similar), SIMILAR));
        }
        return clauses;
    }

    private static Set<String> partsOf(Question.Word word) {
        return word.parts().isEmpty() ? Set.of(CompoundPartsFilter.PART + word.term()) : Set.copyOf(word.parts());
    }

    /** A part counts the same whether the text has it inside a compound or as a word of its own. */
    private static Query partOrWord(String part) {
        Query either = new SynonymQuery.Builder(Fields.TEXT)
                .addTerm(new Term(Fields.TEXT, part))
                .addTerm(new Term(Fields.TEXT, part.substring(1)))
                .build();
        return new BoostQuery(either, PART);
    }

    private static Query term(String field, String text, float weight) {
        Query query = new TermQuery(new Term(field, text));
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    private static boolean unseen(Question.Word word, IndexReader index) throws IOException {
        return word.term().length() >= SHORTEST_SIMILAR
                && index.docFreq(new Term(Fields.TEXT, word.term())) == 0
                && index.docFreq(new Term(Fields.TEXT, CompoundPartsFilter.PART + word.term())) == 0;
    }

    private static int edits(Question.Word word) {
        return word.term().length() > SHORTEST_SIMILAR + 2 ? 2 : 1;
    }

    private static Query anywhere(List<Question.Word> phrase) {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        for (String field : List.of(Fields.TEXT, Fields.HEADING, Fields.TITLE)) {
            PhraseQuery.Builder together = new PhraseQuery.Builder();
            phrase.forEach(word -> together.add(new Term(field, word.term())));
            anywhere.add(together.build(), Occur.SHOULD);
        }
        return anywhere.build();
    }

    private static List<Query> neighbours(List<Question.Word> words) {
        List<Query> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            Query near = new PhraseQuery(
                    NEAR, Fields.TEXT, words.get(i - 1).term(), words.get(i).term());
            pairs.add(new BoostQuery(near, NEIGHBOURS));
        }
        return pairs;
    }
}
