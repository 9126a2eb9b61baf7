package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/** What an unknown word was perhaps meant to be: the nearest word, in letters, of what the person may see. */
final class SimilarWords {

    private static final int MOST_CANDIDATES = 200;
    private static final int MOST_LOOKED_AT = 12;
    private static final int LONGEST = 50;
    private static final int TWO_EDITS_FROM = 8;

    private record Candidate(String term, float nearness, int documents) {}

    private SimilarWords() {}

    /** The nearest term of a text that may be seen; a short word has room for one mistake only. */
    static Optional<String> nearest(View view, String term) throws IOException {
        return nearest(view, term, edits(term));
    }

    private static int edits(String term) {
        return term.length() < TWO_EDITS_FROM ? 1 : 2;
    }

    /** @param edits how many letters may be wrong, 1 or 2 */
    static Optional<String> nearest(View view, String term, int edits) throws IOException {
        return term.length() > LONGEST || !view.mayGuess() ? Optional.empty() : nearest(view, Fields.TEXT, term, edits);
    }

    /** The nearest term of a title or heading that may be seen; does not count as one more guess. */
    static Optional<String> nearestName(View view, String field, String term) throws IOException {
        return term.length() > LONGEST ? Optional.empty() : nearest(view, field, term, edits(term));
    }

    private static Optional<String> nearest(View view, String field, String term, int edits) throws IOException {
        Terms terms = MultiTerms.getTerms(view.reader(), field);
        if (terms == null) {
            return Optional.empty();
        }
        List<Candidate> candidates = candidates(new FuzzyTermsEnum(terms, new Term(field, term), edits, 0, true), term);
        for (Candidate one : candidates.subList(0, Math.min(candidates.size(), MOST_LOOKED_AT))) {
            if (view.shows(new Term(field, one.term()))) {
                return Optional.of(one.term());
            }
        }
        return Optional.empty();
    }

    /** Words, not parts of words or other signed terms; the nearest first, of equally near ones the most frequent. */
    private static List<Candidate> candidates(FuzzyTermsEnum near, String term) throws IOException {
        BoostAttribute nearness = near.attributes().addAttribute(BoostAttribute.class);
        List<Candidate> candidates = new ArrayList<>();
        while (candidates.size() < MOST_CANDIDATES && near.next() != null) {
            String text = near.term().utf8ToString();
            if (Character.isLetterOrDigit(text.codePointAt(0)) && !text.equals(term)) {
                candidates.add(new Candidate(text, nearness.getBoost(), near.docFreq()));
            }
        }
        candidates.sort(Comparator.comparing(Candidate::nearness)
                .thenComparing(Candidate::documents)
                .reversed()
                .thenComparing(Candidate::term));
        return candidates;
    }
}
