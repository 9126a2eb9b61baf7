package de.rundertisch.search.description;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the languages of the round table from each other: by script, by letters that only one language of a script has, and among
 * those in Latin letters by their most frequent short words. Says nothing rather than something doubtful (docs/adr/0025).
 */
final class LanguageGuess {

    private static final int LONGEST = 20_000;
    private static final int FEWEST_LETTERS = 60;
    private static final double SHARE_OF_SHORT_WORDS = 0.06;
    private static final double CLEARLY = 1.5;
    private static final Map<String, Set<String>> SHORT_WORDS = shortWords();

    private LanguageGuess() {}

    /** @return BCP 47 tag, null if unsure */
    static @Nullable String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
        long letters = count(sample, Character::isLetter);
        if (letters < FEWEST_LETTERS) {
            return null;
        }
        if (count(sample, in(UnicodeScript.ARABIC)) * 2 > letters) {
            return count(sample, oneOf("پچژگک")) * 100 > letters ? "fa" : "ar";
        }
        if (count(sample, in(UnicodeScript.CYRILLIC)) * 2 > letters) {
            return count(sample, oneOf("іїєґ")) > count(sample, oneOf("ыэъё")) ? "uk" : "ru";
        }
        return latin(sample);
    }

    private static @Nullable String latin(String sample) {
        String[] words = sample.split("[^\\p{L}]+");
        Map<String, Long> found = new LinkedHashMap<>();
        SHORT_WORDS.forEach((language, known) ->
                found.put(language, Arrays.stream(words).filter(known::contains).count()));
        Map.Entry<String, Long> best = found.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .orElseThrow();
        long next = found.entrySet().stream()
                .filter(other -> !other.getKey().equals(best.getKey()))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
        boolean clear = best.getValue() >= SHARE_OF_SHORT_WORDS * words.length && best.getValue() >= CLEARLY * next;
        return clear ? best.getKey() : null;
    }

    private static long count(String text, IntPredicate which) {
        return text.codePoints().filter(which).count();
    }

    private static IntPredicate in(UnicodeScript script) {
        return c -> Character.isLetter(c) && UnicodeScript.of(c) == script;
    }

    private static IntPredicate oneOf(String letters) {
        return c -> letters.indexOf(c) >= 0;
    }

    private static Map<String, Set<String>> shortWords() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        words.put(
                "de",
                Set.of(
                        "und", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "ist", "sind", "nicht",
                        "mit", "für", "auf", "von", "zu", "zur", "zum", "im", "auch", "werden", "wird", "sich", "oder",
                        "bei", "als"));
        words.put(
                "en",
                Set.of(
                        "the", "and", "of", "to", "in", "is", "are", "for", "that", "with", "on", "be", "by", "this",
                        "or", "as", "not", "have", "from", "at", "which", "will", "their", "they"));
        words.put(
                "fr",
                Set.of(
                        "le", "la", "les", "et", "des", "du", "de", "un", "une", "est", "dans", "pour", "que", "qui",
                        "sur", "avec", "par", "pas", "au", "aux", "sont", "ce", "cette"));
        words.put(
                "tr",
                Set.of(
                        "ve", "bir", "bu", "için", "ile", "da", "olarak", "olan", "daha", "çok", "gibi", "kadar",
                        "veya", "her", "değil", "sonra", "göre", "ise", "ancak", "var", "hem"));
        words.put(
                "es",
                Set.of(
                        "el", "los", "las", "y", "del", "que", "para", "con", "por", "se", "su", "al", "como", "más",
                        "entre", "sobre", "este", "fue"));
        words.put(
                "pl",
                Set.of(
                        "i", "w", "na", "z", "do", "nie", "się", "jest", "że", "o", "to", "dla", "oraz", "od", "przez",
                        "po", "jak", "są", "lub"));
        return words;
    }
}
