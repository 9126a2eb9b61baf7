package de.rundertisch.web.search;

import de.rundertisch.search.engine.SearchResult;
import de.rundertisch.web.shared.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts into words how a question was understood. */
final class Understood {

    private static final int NAMED = 6;

    private Understood() {}

    static List<String> notes(SearchResult result, Locale language) {
        Stream<String> translated = result.understood().stream()
                .map(word -> sentence(word.name() ? "NAME" : "TRANSLATED", word.asked(), word.german(), language));
        Stream<String> noted = result.notes().stream()
                .map(note -> sentence(note.type().name(), note.typed(), note.searched(), language));
        return Stream.concat(translated, noted).toList();
    }

    private static String sentence(String type, String typed, List<String> words, Locale language) {
        String some = String.join(", ", words.subList(0, Math.min(NAMED, words.size())));
        String more = words.size() > NAMED ? some + " …" : some;
        return Wording.text(language, "search.note." + type, typed, more);
    }
}
