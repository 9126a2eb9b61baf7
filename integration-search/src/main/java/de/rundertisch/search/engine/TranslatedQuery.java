package de.rundertisch.search.engine;

import de.rundertisch.search.language.ArabicSpelling;
import de.rundertisch.search.language.GermanAnalysis;
import de.rundertisch.search.language.Translation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A question in another language as a German query: all translations of a word count as {@linkplain OneWord one}, otherwise words with
 * many translations, or a rare one among them, would outweigh the others. A name is also searched for by what it may be spelled like;
 * of a name and a translation the better one counts.
 */
final class TranslatedQuery {

    private TranslatedQuery() {}

    static GermanQuery of(List<Translation> translations, boolean demanding, Analyzer analysis, View view)
            throws IOException {
        BooleanQuery.Builder matching = new BooleanQuery.Builder();
        List<Query> relatives = new ArrayList<>();
        for (Translation translation : translations) {
            List<Query> either = new ArrayList<>();
            if (!translation.name()) {
                translated(translation, analysis, either, relatives);
            }
            names(translation, analysis, view, either);
            if (!either.isEmpty()) {
                matching.add(new DisjunctionMaxQuery(either, 0), demanding ? Occur.MUST : Occur.SHOULD);
            }
        }
        return new GermanQuery(matching.build(), demanding ? List.of() : List.copyOf(relatives));
    }

    /** @param relatives get what brings relatives of the translations forward without finding anything by itself */
    private static void translated(
            Translation translation, Analyzer analysis, List<Query> either, List<Query> relatives) {
        OneWord one = new OneWord();
        for (List<Question.Word> words : german(translation.german(), analysis)) {
            if (words.size() == 1) {
                one.add(words.getFirst());
            } else {
                either.add(WordQuery.phrase(words));
            }
        }
        if (!one.isEmpty()) {
            either.add(one.query());
            one.relatives().ifPresent(relatives::add);
        }
    }

    private static List<List<Question.Word>> german(List<String> translations, Analyzer analysis) {
        Map<String, List<Question.Word>> once = new LinkedHashMap<>();
        for (String german : translations) {
            List<Question.Word> words = Question.analyse(german, analysis);
            if (!words.stream().allMatch(Question.Word::common)) {
                once.putIfAbsent(
                        words.stream().map(Question.Word::term).toList().toString(), words);
            }
        }
        return List.copyOf(once.values());
    }

    private static void names(Translation translation, Analyzer analysis, View view, List<Query> either)
            throws IOException {
        if (translation.spellings().isEmpty()) {
            return;
        }
        String pattern = ArabicSpelling.pattern(translation.asked());
        List<String> sounding = pattern == null ? List.of() : SoundingWords.of(view, pattern);
        for (String term : sounding) {
            either.add(similar(term));
        }
        if (sounding.isEmpty()) {
            for (List<Question.Word> words : german(translation.spellings(), analysis)) {
                name(words.getFirst(), view, either);
            }
        }
    }

    private static void name(Question.Word word, View view, List<Query> either) throws IOException {
        BooleanQuery.Builder itself = new BooleanQuery.Builder();
        WordQuery.known(word).forEach(clause -> itself.add(clause, Occur.SHOULD));
        either.add(itself.build());
        if (WordQuery.mayBeMisspelled(word)
                && !view.shows(GermanAnalysis.PART + word.term())
                && !view.shows(word.term())) {
            Optional<String> near = SimilarWords.nearest(view, word.term(), 2);
            near.ifPresent(term -> either.add(similar(term)));
        }
    }

    private static Query similar(String term) {
        return new BoostQuery(new TermQuery(new Term(Fields.TEXT, term)), WordQuery.SIMILAR);
    }
}
