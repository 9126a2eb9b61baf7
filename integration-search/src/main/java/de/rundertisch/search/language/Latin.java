package de.rundertisch.search.language;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.stream.Stream;

/** Names of other scripts in Latin letters, as ICU writes them: <i>Лютер</i> becomes <i>Ljuter</i>. */
final class Latin {

    private static final Transliterator ROMAN =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; [^[:L:][:N:]-] Remove");

    private Latin() {}

    /** The word and its stem in Latin letters, without repetition, the word first; never empty. */
    static List<String> spellings(ForeignWords.Word word) {
        List<String> written = Stream.of(word.typed(), word.stem())
                .map(Latin::write)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        return written.isEmpty() ? List.of(word.typed()) : written;
    }

    private static String write(String text) {
        synchronized (ROMAN) {
            return ROMAN.transliterate(text);
        }
    }
}
