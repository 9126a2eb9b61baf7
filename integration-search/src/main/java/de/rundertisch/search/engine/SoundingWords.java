package de.rundertisch.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;

/** Words of what a person may see that fit a pattern of spellings, those with the fewest letters first: the pattern lets vowels in everywhere. */
final class SoundingWords {

    private static final int MOST_CANDIDATES = 100;
    private static final int MOST = 3;
    private static final int MOST_LOOKED_AT = 8;

    private SoundingWords() {}

    /** @param pattern of Lucene's regular expressions */
    static List<String> of(View view, String pattern) throws IOException {
        Terms terms = MultiTerms.getTerms(view.reader(), Fields.TEXT);
        if (terms == null || !view.mayGuess()) {
            return List.of();
        }
        CompiledAutomaton fitting = new CompiledAutomaton(
                Operations.determinize(new RegExp(pattern).toAutomaton(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
        TermsEnum found = fitting.getTermsEnum(terms);
        List<String> candidates = new ArrayList<>();
        while (candidates.size() < MOST_CANDIDATES && found.next() != null) {
            candidates.add(found.term().utf8ToString());
        }
        candidates.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        List<String> shown = new ArrayList<>();
        for (String term : candidates.subList(0, Math.min(candidates.size(), MOST_LOOKED_AT))) {
            if (shown.size() < MOST && view.shows(new Term(Fields.TEXT, term))) {
                shown.add(term);
            }
        }
        return shown;
    }
}
