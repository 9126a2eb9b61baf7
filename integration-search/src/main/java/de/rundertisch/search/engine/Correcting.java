package de.rundertisch.search.engine;

import de.rundertisch.search.language.GermanAnalysis;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * "Did you mean": the question with its unknown words replaced by the nearest ones, written as they are in texts this person may
 * see. A word is unknown when nothing the person may see contains it; what others write among themselves neither hides a mistake nor
 * corrects it.
 */
record Correcting(View view, Analyzer analysis) {

    private static final int MOST_CORRECTED = 4;
    private static final int SHORTEST = 4;
    private static final int TEXTS_READ = 5;

    /** @return null if there is nothing to correct */
    @Nullable
    String of(String question) throws IOException {
        String corrected = question;
        int tries = 0;
        for (Question.Word word : Question.of(question, analysis).words()) {
            if (tries < MOST_CORRECTED && word.term().length() >= SHORTEST && !known(word)) {
                tries++;
                Optional<String> meant = meant(word);
                corrected = meant.isPresent() ? replaced(corrected, word.typed(), meant.get()) : corrected;
            }
        }
        return corrected.equals(question) ? null : corrected;
    }

    private boolean known(Question.Word word) throws IOException {
        if (!word.parts().isEmpty()) {
            return true;
        }
        return view.shows(word.term())
                || view.shows(GermanAnalysis.PART + word.term())
                || view.shows(new Term(Fields.TITLE, word.term()))
                || view.shows(new Term(Fields.HEADING, word.term()));
    }

    private Optional<String> meant(Question.Word word) throws IOException {
        Optional<String> term = SimilarWords.nearest(view, word.term());
        if (term.isEmpty()) {
            return term;
        }
        Query query = view.mine(new TermQuery(new Term(Fields.TEXT, term.get())));
        List<Spelling.Place> places = Spelling.places(view.index(), query, term.get(), TEXTS_READ);
        Map<String, Integer> spellings = new HashMap<>();
        places.forEach(place -> spellings.merge(place.word(), 1, Integer::sum));
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static String replaced(String question, String typed, String meant) {
        int at = question.indexOf(typed);
        return at < 0 ? question : question.substring(0, at) + meant + question.substring(at + typed.length());
    }
}
