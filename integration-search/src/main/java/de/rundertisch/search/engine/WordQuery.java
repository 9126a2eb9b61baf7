package de.rundertisch.search.engine;

import de.rundertisch.search.language.GermanAnalysis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * What one word is worth wherever it stands: the word counts once, each part of it half, in a title or heading a little more. A
 * word the asker can see nowhere is searched for by similar spelling. The weights were found by measuring, see
 * SearchQualityBench.
 */
final class WordQuery {

    private static final float PART = 0.6f;
    private static final float RELATIVE = 0.45f;
    static final float SIMILAR = 0.7f;
    private static final int SHORTEST_SIMILAR = 5;

    /** Comparing longer ones takes seconds, and nobody types them. */
    private static final int LONGEST_SIMILAR = 50;

    private static final float TITLE = 0.4f;
    private static final float HEADING = 0.6f;

    private WordQuery() {}

    /** The clauses of which any may match. */
    static List<Query> clauses(Question.Word word, View view) throws IOException {
        List<Query> clauses = new ArrayList<>();
        clauses.add(term(Fields.TEXT, word.term(), 1));
        for (String part : partsOf(word)) {
            clauses.add(partOrWord(part));
        }
        clauses.add(term(Fields.HEADING, word.term(), HEADING));
        clauses.add(term(Fields.TITLE, word.term(), TITLE));
        if (unseen(word, view)) {
            SimilarWords.nearest(view, word.term())
                    .ifPresent(similar -> clauses.add(term(Fields.TEXT, similar, SIMILAR)));
        }
        return clauses;
    }

    /** What brings relatives of the word forward without finding anything by itself. */
    static List<Query> relatives(Question.Word word) {
        List<Query> relatives = new ArrayList<>();
        for (String part : partsOf(word)) {
            String beginning = GermanAnalysis.beginning(part);
            if (beginning != null) {
                relatives.add(term(Fields.TEXT, beginning, RELATIVE));
            }
        }
        return relatives;
    }

    /** The sum of the clauses of all these words, of which any may match. */
    static Query sum(List<Question.Word> words, View view) throws IOException {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        for (Question.Word word : words) {
            for (Query clause : clauses(word, view)) {
                sum.add(clause, Occur.SHOULD);
            }
        }
        return sum.build();
    }

    /**
     * The word itself, or something made of all its parts: less than {@link #clauses}, so that an equivalent nobody typed does not
     * find whatever shares a part with it.
     */
    static Query whole(Question.Word word) {
        List<Query> either = new ArrayList<>();
        either.add(term(Fields.TEXT, word.term(), 1));
        either.add(term(Fields.HEADING, word.term(), HEADING));
        either.add(term(Fields.TITLE, word.term(), TITLE));
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        partsOf(word).forEach(part -> parts.add(partOrWord(part), Occur.MUST));
        either.add(parts.build());
        return new DisjunctionMaxQuery(either, 0);
    }

    /** The words one behind the other, in the text, the heading or the title. */
    static Query phrase(List<Question.Word> words) {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        for (String field : List.of(Fields.TEXT, Fields.HEADING, Fields.TITLE)) {
            PhraseQuery.Builder together = new PhraseQuery.Builder();
            words.forEach(word -> together.add(new Term(field, word.term())));
            anywhere.add(together.build(), Occur.SHOULD);
        }
        return anywhere.build();
    }

    private static Set<String> partsOf(Question.Word word) {
        return word.parts().isEmpty() ? Set.of(GermanAnalysis.PART + word.term()) : Set.copyOf(word.parts());
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

    static boolean mayBeMisspelled(Question.Word word) {
        return word.term().length() >= SHORTEST_SIMILAR && word.term().length() <= LONGEST_SIMILAR;
    }

    private static boolean unseen(Question.Word word, View view) throws IOException {
        return mayBeMisspelled(word) && !view.shows(word.term()) && !view.shows(GermanAnalysis.PART + word.term());
    }
}
