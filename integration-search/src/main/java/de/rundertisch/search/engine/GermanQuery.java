package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * How a {@link Question} becomes a Lucene query: the sum of its words ({@link WordQuery}) and what means the same
 * ({@link Synonyms}); neighbours that stand near each other count a little. One word is enough to match, a quoted phrase must
 * match.
 *
 * @param matching what decides whether something is found; also what is marked in the text
 * @param scoring the same with what only changes the order
 */
record GermanQuery(Query matching, Query scoring) {

    static final float NEIGHBOURS = 0.2f;
    static final int NEAR = 4;

    /** Matches nothing. */
    static final GermanQuery NOTHING = new GermanQuery(new MatchNoDocsQuery(), new MatchNoDocsQuery());

    static GermanQuery of(Question question, Synonyms synonyms, View view) throws IOException {
        if (question.isEmpty()) {
            return NOTHING;
        }
        BooleanQuery.Builder matching = new BooleanQuery.Builder();
        for (List<Question.Word> phrase : question.phrases()) {
            matching.add(WordQuery.phrase(phrase), Occur.MUST);
        }
        for (Query clause : synonyms.clauses(question.words(), view)) {
            matching.add(clause, Occur.SHOULD);
        }
        BooleanQuery.Builder scoring = new BooleanQuery.Builder();
        matching.build().clauses().forEach(scoring::add);
        neighbours(question.words()).forEach(clause -> scoring.add(clause, Occur.SHOULD));
        return new GermanQuery(matching.build(), scoring.build());
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
