package de.rundertisch.search.engine;

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
 * A question in another language as a German query: of all translations of a word the best one counts, otherwise words with many
 * translations would outweigh the others. A name is also searched for by similar spelling.
 */
final class TranslatedQuery {

    private TranslatedQuery() {}

    static GermanQuery of(List<Translation> translations, boolean demanding, Analyzer analysis, View view)
            throws IOException {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        for (Translation translation : translations) {
            List<Query> either = new ArrayList<>();
            for (List<Question.Word> words : german(translation, analysis)) {
                either.add(words.size() == 1 ? word(words.getFirst(), translation, view) : WordQuery.phrase(words));
            }
            if (!either.isEmpty()) {
                sum.add(new DisjunctionMaxQuery(either, 0), demanding ? Occur.MUST : Occur.SHOULD);
            }
        }
        Query query = sum.build();
        return new GermanQuery(query, query);
    }

    private static List<List<Question.Word>> german(Translation translation, Analyzer analysis) {
        Map<String, List<Question.Word>> once = new LinkedHashMap<>();
        for (String german : translation.german()) {
            List<Question.Word> words = Question.analyse(german, analysis);
            if (!words.stream().allMatch(Question.Word::common)) {
                once.putIfAbsent(
                        words.stream().map(Question.Word::term).toList().toString(), words);
            }
        }
        return List.copyOf(once.values());
    }

    private static Query word(Question.Word word, Translation translation, View view) throws IOException {
        Query sum = WordQuery.sum(List.of(word), view);
        if (!translation.name() || !WordQuery.mayBeMisspelled(word)) {
            return sum;
        }
        Optional<String> similar = SimilarWords.nearest(view, word.term(), 2);
        if (similar.isEmpty()) {
            return sum;
        }
        Query near = new TermQuery(new Term(Fields.TEXT, similar.get()));
        return new DisjunctionMaxQuery(List.of(sum, new BoostQuery(near, WordQuery.SIMILAR)), 0);
    }
}
