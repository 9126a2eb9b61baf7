package de.rundertisch.search.language;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names of other scripts in Latin letters, as ICU writes them: <i>Лютер</i> becomes <i>Ljuter</i>.
 * Making one takes a second, since ICU reads its rules. Thread-safe.
 */
final class Latin {

    private final Transliterator roman =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; [^[:L:][:N:]-] Remove");

    /** The word and its stem in Latin letters, without repetition, the word first; never empty. */
    List<String> spellings(ForeignWords.Word word) {
        List<String> written = Stream.of(word.typed(), word.stem())
                .map(this::write)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        return written.isEmpty() ? List.of(word.typed()) : written;
    }

    private String write(String text) {
        synchronized (roman) {
            return roman.transliterate(text);
        }
    }
}
