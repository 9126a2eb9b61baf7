package de.rundertisch.search.engine;

import de.rundertisch.search.language.GermanAnalysis;
import de.rundertisch.search.language.Thesaurus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    static final float IN_HEADING = 0.9f;
    static final float IN_TITLE = 0.8f;
    private static final float PART = 0.6f;

    /** As much as other words, which count as a word and as a part. */
    private static final float CAPITALS = 1 + PART;

    /** An abbreviation typed in capitals but written otherwise in the text, <i>Mo</i> for <i>MO</i>, is probably another word. */
    private static final float SMALL = 0.2f;

    private static final float RELATIVE = 0.45f;
    static final float SIMILAR = 0.7f;
    private static final int SHORTEST_SIMILAR = 5;

    /** Comparing longer ones takes seconds, and nobody types them. */
    private static final int LONGEST_SIMILAR = 50;

    /** Where a word may stand; a page is found by the words of its chapter and title as well. */
    private enum Place {
        TEXT(Fields.TEXT, 1),
        HEADING(Fields.HEADING, IN_HEADING),
        TITLE(Fields.TITLE, IN_TITLE);

        private final String field;
        private final float weight;

        Place(String field, float weight) {
            this.field = field;
            this.weight = weight;
        }

        Optional<String> similar(View view, String term) throws IOException {
            return this == TEXT ? SimilarWords.nearest(view, term) : SimilarWords.nearestName(view, field, term);
        }
    }

    private WordQuery() {}

    /** The clauses of which any may match. */
    static List<Query> clauses(Question.Word word, View view) throws IOException {
        List<Query> clauses = known(word);
        if (!Thesaurus.isAbbreviation(word.typed()) && unseen(word, view)) {
            for (Place place : Place.values()) {
                place.similar(view, word.term())
                        .ifPresent(similar -> clauses.add(term(place.field, similar, SIMILAR * place.weight)));
            }
        }
        return clauses;
    }

    /** The same without a look at what is similar: nothing is asked of the index. */
    static List<Query> known(Question.Word word) {
        List<Query> clauses = new ArrayList<>();
        boolean abbreviation = Thesaurus.isAbbreviation(word.typed());
        for (Place place : Place.values()) {
            if (abbreviation) {
                clauses.add(term(place.field, GermanAnalysis.CAPITALS + word.term(), place.weight * CAPITALS));
                clauses.add(term(place.field, word.term(), place.weight * SMALL));
                continue;
            }
            clauses.add(term(place.field, word.term(), place.weight));
            for (String part : partsOf(word)) {
                clauses.add(partOrWord(place.field, part, PART * place.weight));
            }
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
        for (Place place : Place.values()) {
            either.add(term(place.field, word.term(), place.weight));
            BooleanQuery.Builder parts = new BooleanQuery.Builder();
            partsOf(word).forEach(part -> parts.add(partOrWord(place.field, part, PART * place.weight), Occur.MUST));
            either.add(parts.build());
        }
        return new DisjunctionMaxQuery(either, 0);
    }

    /** This very term, wherever it stands. */
    static Query anywhere(String term) {
        List<Query> either = new ArrayList<>();
        for (Place place : Place.values()) {
            either.add(term(place.field, term, place.weight));
        }
        return new DisjunctionMaxQuery(either, 0);
    }

    /** The words one behind the other, in the text, the heading or the title. */
    static Query phrase(List<Question.Word> words) {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        for (Place place : Place.values()) {
            PhraseQuery.Builder together = new PhraseQuery.Builder();
            words.forEach(word -> together.add(new Term(place.field, word.term())));
            anywhere.add(together.build(), Occur.SHOULD);
        }
        return anywhere.build();
    }

    private static Set<String> partsOf(Question.Word word) {
        return word.parts().isEmpty() ? Set.of(GermanAnalysis.PART + word.term()) : Set.copyOf(word.parts());
    }

    /** A part counts the same whether the text has it inside a compound or as a word of its own. */
    private static Query partOrWord(String field, String part, float weight) {
        Query either = new SynonymQuery.Builder(field)
                .addTerm(new Term(field, part))
                .addTerm(new Term(field, part.substring(1)))
                .build();
        return new BoostQuery(either, weight);
    }

    private static Query term(String field, String text, float weight) {
        Query query = new TermQuery(new Term(field, text));
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    static boolean mayBeMisspelled(Question.Word word) {
        return word.term().length() >= SHORTEST_SIMILAR && word.term().length() <= LONGEST_SIMILAR;
    }

    private static boolean unseen(Question.Word word, View view) throws IOException {
        if (!mayBeMisspelled(word)) {
            return false;
        }
        for (Place place : Place.values()) {
            if (view.shows(new Term(place.field, word.term()))
                    || view.shows(new Term(place.field, GermanAnalysis.PART + word.term()))) {
                return false;
            }
        }
        return true;
    }
}
