package de.rundertisch.search.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The forms a dictionary would list a German word under: <i>ging</i> under <i>gehen</i>, <i>Museen</i> under <i>Museum</i>. From the
 * morphological dictionary of LanguageTool, five million readings in under a megabyte. One object for each thread.
 */
final class Lemmas {

    private static final Dictionary DICTIONARY = read();

    private final DictionaryLookup lookup = new DictionaryLookup(DICTIONARY);

    private static Dictionary read() {
        URL file = Objects.requireNonNull(Lemmas.class.getResource("/org/languagetool/resource/de/german.dict"));
        try {
            return Dictionary.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The German dictionary cannot be read", e);
        }
    }

    /** @param word lower case; nouns are looked up with their capital as well */
    Set<String> of(String word) {
        Set<String> lemmas = new LinkedHashSet<>();
        add(word, lemmas);
        add(Character.toUpperCase(word.charAt(0)) + word.substring(1), lemmas);
        return lemmas;
    }

    private void add(String word, Set<String> lemmas) {
        for (WordData reading : lookup.lookup(word)) {
            if (!isParticiple(reading)) {
                lemmas.add(reading.getStem().toString());
            }
        }
    }

    /** A participle is also listed as an adjective under itself, which would hide its verb. */
    private static boolean isParticiple(WordData reading) {
        CharSequence tag = reading.getTag();
        return tag != null && tag.toString().startsWith("PA");
    }
}
