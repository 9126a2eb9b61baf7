package de.rundertisch.search.engine;

import de.rundertisch.search.language.GermanAnalysis;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * Translations of a word that are weighed as if they were one word: their frequencies are added and the most frequent of them says how
 * rare they are (Pirkola's structured query, SIGIR 1998). The likeliest translation counts most, a part of a compound half. The weights were
 * found by measuring on half of the questions, see SearchQualityBench.
 */
final class OneWord {

    private static final float NEXT = 0.9f;
    private static final float WITHIN = 0.8f;
    private static final float PART = 0.5f;
    private static final float RELATIVE = 0.3f;

    private final Map<String, Float> terms = new HashMap<>();
    private final Map<String, Float> beginnings = new HashMap<>();
    private float weight = 1;

    /** The likeliest first. */
    void add(Question.Word word) {
        terms.merge(word.term(), weight, Math::max);
        terms.merge(GermanAnalysis.PART + word.term(), weight * WITHIN, Math::max);
        for (String part : word.parts()) {
            terms.merge(part, weight * PART, Math::max);
            terms.merge(part.substring(1), weight * PART, Math::max);
        }
        String beginning = GermanAnalysis.beginning(word.term());
        if (beginning != null) {
            beginnings.merge(beginning, weight, Math::max);
        }
        weight *= NEXT;
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** In texts, headings and titles. */
    Query query() {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        anywhere.add(in(Fields.TEXT, terms), Occur.SHOULD);
        anywhere.add(new BoostQuery(in(Fields.HEADING, terms), WordQuery.IN_HEADING), Occur.SHOULD);
        anywhere.add(new BoostQuery(in(Fields.TITLE, terms), WordQuery.IN_TITLE), Occur.SHOULD);
        return anywhere.build();
    }

    /** What brings words of the same families forward. */
    Optional<Query> relatives() {
        return beginnings.isEmpty()
                ? Optional.empty()
                : Optional.of(new BoostQuery(in(Fields.TEXT, beginnings), RELATIVE));
    }

    private static Query in(String field, Map<String, Float> weights) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        weights.forEach((term, weight) -> any.addTerm(new Term(field, term), weight));
        return any.build();
    }
}
