package de.rundertisch.search.engine;

import de.rundertisch.search.language.Lexicon;
import de.rundertisch.search.language.Thesaurus;
import de.rundertisch.search.language.Translation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;

/**
 * Makes a query of what a person typed, in German or in another language the index was given a lexicon for. The words it was told
 * may change at any time; a question under way keeps those it began with.
 */
final class Understanding {

    /**
     * A question as it was understood.
     *
     * @param words the German words that are searched for, empty for a German question
     * @param notes what is searched beside what was typed
     */
    record Understood(GermanQuery query, List<Translation> words, List<Note> notes) {

        boolean isEmpty() {
            return query == GermanQuery.NOTHING;
        }
    }

    private final Analyzer analysis;
    private final Map<String, Lexicon> lexica = new ConcurrentHashMap<>();
    private volatile Synonyms synonyms;

    Understanding(Analyzer analysis) {
        this.analysis = analysis;
        synonyms = new Synonyms(Thesaurus.empty(), analysis);
    }

    void use(Thesaurus thesaurus) {
        synonyms = new Synonyms(thesaurus, analysis);
    }

    void use(Lexicon lexicon) {
        lexica.put(lexicon.language(), lexicon);
    }

    void forget(String language) {
        lexica.remove(language);
    }

    Set<String> languages() {
        return Set.copyOf(lexica.keySet());
    }

    /**
     * @param language code of the language, empty for German; one without a lexicon is read as German
     * @param demanding whether every word must be found
     */
    Understood of(String text, String language, boolean demanding, View view) throws IOException {
        Lexicon lexicon = lexica.get(language);
        if (lexicon == null) {
            return german(Question.of(text, analysis), demanding, view);
        }
        List<Translation> words = lexicon.translate(text);
        return words.isEmpty()
                ? new Understood(GermanQuery.NOTHING, words, List.of())
                : new Understood(TranslatedQuery.of(words, demanding, analysis, view), words, List.of());
    }

    private Understood german(Question question, boolean demanding, View view) throws IOException {
        Synonyms known = synonyms;
        GermanQuery query = demanding ? GermanQuery.demanding(question, known) : GermanQuery.of(question, known, view);
        return new Understood(query, List.of(), known.notes(question.words()));
    }
}
