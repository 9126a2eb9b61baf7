package de.rundertisch.search.engine;

import de.rundertisch.search.language.GermanAnalysis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How a {@link Question} becomes a Lucene query: the sum of its words ({@link WordQuery}) and what means the same
 * ({@link Synonyms}); neighbours that stand near each other count a little. One word is enough to match, a quoted phrase must
 * match.
 *
 * @param matching what decides whether something is found; also what is marked in the text
 * @param ordering what only changes the order of what is found: those that match add their scores
 */
record GermanQuery(Query matching, List<Query> ordering) {

    /** BM25 in which repetition and length matter otherwise than by default (k1 1.2, b 0.75): found by measuring. */
    static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.9f);

    private static final float NEIGHBOURS = 0.2f;
    private static final int NEAR = 10;

    /** Each word is paired with so many before it. */
    private static final int NEXT = 2;

    /** Matches nothing. */
    static final GermanQuery NOTHING = new GermanQuery(new MatchNoDocsQuery());

    /** Nothing but the query itself changes the order. */
    GermanQuery(Query matching) {
        this(matching, List.of());
    }

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
        return scored(matching.build(), question.words());
    }

    /** Every word must be found, as itself, with all its parts or as what means the same. */
    static GermanQuery demanding(Question question, Synonyms synonyms) {
        if (question.isEmpty()) {
            return NOTHING;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (List<Question.Word> phrase : question.phrases()) {
            all.add(WordQuery.phrase(phrase), Occur.MUST);
        }
        synonyms.wholes(question.words()).forEach(clause -> all.add(clause, Occur.MUST));
        return new GermanQuery(all.build());
    }

    /** Adds to what must match what may bring it forward. */
    static GermanQuery scored(Query matching, List<Question.Word> words) {
        List<Query> ordering = new ArrayList<>();
        words.forEach(word -> ordering.addAll(WordQuery.relatives(word)));
        ordering.addAll(neighbours(words));
        return new GermanQuery(matching, List.copyOf(ordering));
    }

    /** Both in one query, which is costly for many hits. */
    Query scoring() {
        BooleanQuery.Builder scoring = new BooleanQuery.Builder().add(matching, Occur.MUST);
        ordering.forEach(clause -> scoring.add(clause, Occur.SHOULD));
        return ordering.isEmpty() ? matching : scoring.build();
    }

    /** The sum of what only changes the order. */
    Query bonus() {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        ordering.forEach(clause -> sum.add(clause, Occur.SHOULD));
        return sum.build();
    }

    /** What only changes the order, wherever the rest of this query matches; for a query that may be missing from a larger one. */
    Query bonusWhereFound() {
        return new BooleanQuery.Builder()
                .add(matching, Occur.FILTER)
                .add(bonus(), Occur.MUST)
                .build();
    }

    private static List<Query> neighbours(List<Question.Word> words) {
        List<Query> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            for (int j = Math.max(0, i - NEXT); j < i; j++) {
                Query near = new PhraseQuery(NEAR, Fields.TEXT, family(words.get(j)), family(words.get(i)));
                pairs.add(new BoostQuery(near, NEIGHBOURS));
            }
        }
        return pairs;
    }

    private static String family(Question.Word word) {
        String beginning = GermanAnalysis.beginning(word.term());
        return beginning == null ? word.term() : beginning;
    }
}
