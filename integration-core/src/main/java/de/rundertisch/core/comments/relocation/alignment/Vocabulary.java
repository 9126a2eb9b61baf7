package de.rundertisch.core.comments.relocation.alignment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers for the words of both texts, so that they compare quickly, and what each is worth as evidence: long rare words much, short
 * and frequent ones and punctuation little. Inflected forms share a stem.
 */
final class Vocabulary {

    private static final float PUNCTUATION = 0.05f;
    private static final int FULL_LENGTH = 6;
    private static final int SHORTEST_STEM = 4;
    private static final List<String> ENDINGS = List.of("ern", "en", "em", "er", "es", "e", "n", "s");

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final List<String> spelled = new ArrayList<>();
    private int[] stemOf = new int[1024];
    private int[] uses = new int[1024];

    /** The number of a word; counts the use. */
    int word(String found) {
        String spelling = normal(found);
        Integer known = words.get(spelling);
        int word = known == null ? add(spelling) : known;
        uses[stemOf[word]]++;
        return word;
    }

    private int add(String spelling) {
        int word = words.size();
        words.put(spelling, word);
        spelled.add(spelling);
        if (word == stemOf.length) {
            stemOf = Arrays.copyOf(stemOf, word * 2);
            uses = Arrays.copyOf(uses, word * 2);
        }
        stemOf[word] = stems.computeIfAbsent(stem(spelling), stem -> stems.size());
        return word;
    }

    int stem(int word) {
        return stemOf[word];
    }

    String spelling(int word) {
        return spelled.get(word);
    }

    /** What each word is worth, 0 to 1; final once both texts are read. Used about as often in both, so uses are halved. */
    float[] weights() {
        float[] weights = new float[words.size()];
        for (int word = 0; word < weights.length; word++) {
            String spelling = spelled.get(word);
            double rare = 1 / (1 + Math.log(Math.max(1, uses[stemOf[word]] / 2.0)) / 2);
            double length = Math.min(1, spelling.length() / (double) FULL_LENGTH);
            weights[word] = Character.isLetterOrDigit(spelling.codePointAt(0)) ? (float) (rare * length) : PUNCTUATION;
        }
        return weights;
    }

    private static String normal(String found) {
        for (int i = 0; i < found.length(); i++) {
            if (found.charAt(i) >= '\u0300' || found.charAt(i) == '\u00ad') {
                String composed =
                        Normalizer.normalize(found, Normalizer.Form.NFC).replaceAll("\\p{Cf}", "");
                return composed.isEmpty() ? found : composed;
            }
        }
        return found;
    }

    private static String stem(String spelling) {
        String stem = spelling.toLowerCase(Locale.ROOT)
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replace('ü', 'u');
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }
}
