package de.rundertisch.search.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a name in Arabic letters may be spelled in German texts. Arabic leaves short vowels out and has one letter where German has
 * several, so that <i>بروكسل</i>, letter by letter <i>brwksl</i>, is too far from <i>Brüssel</i> or <i>Broncos</i> for a count of wrong letters: instead each
 * letter stands for all it is written as, and vowels may stand anywhere between. Written as a pattern of Lucene's {@code RegExp} on
 * folded terms. Knows no language but the script, so it serves Arabic, Persian and Urdu.
 */
public final class ArabicSpelling {

    /** A pattern of fewer consonants fits too many words. */
    private static final int FEWEST_CONSONANTS = 3;

    /** Longer ones are no names, and patterns grow. */
    private static final int LONGEST = 20;

    private static final String VOWELS = "[aeiouy]{0,2}h?";

    private static final Map<Character, String> CONSONANTS = Map.ofEntries(
            Map.entry('ب', "(bb?|pp?)"),
            Map.entry('پ', "pp?"),
            Map.entry('ت', "(tt?|th)"),
            Map.entry('ث', "(th|tt?|s)"),
            Map.entry('ج', "(j|gg?|dg|dsch|dj)"),
            Map.entry('چ', "(tsch|ch|c)"),
            Map.entry('ح', "(h|ch)"),
            Map.entry('خ', "(ch|kh|h|j)"),
            Map.entry('د', "dd?"),
            Map.entry('ذ', "(d|th|dh|z)"),
            Map.entry('ر', "rr?"),
            Map.entry('ز', "(zz?|s|c)"),
            Map.entry('ژ', "(j|g|sch)"),
            Map.entry('س', "(ss?|c|z|x)"),
            Map.entry('ش', "(sch|sh|ch|s|c|x)"),
            Map.entry('ص', "(ss?|z|c)"),
            Map.entry('ض', "dd?"),
            Map.entry('ط', "(tt?|th)"),
            Map.entry('ظ', "(z|d)"),
            Map.entry('غ', "(gg?|gh|gu)"),
            Map.entry('ف', "(ff?|vv?|ph|w)"),
            Map.entry('ڤ', "(v|w)"),
            Map.entry('ق', "(q|k|c|g|ck)"),
            Map.entry('ك', "(ck|kk?|cc?|ch|qu?|x)"),
            Map.entry('ک', "(ck|kk?|cc?|ch|qu?|x)"),
            Map.entry('گ', "(gg?|gh|gu)"),
            Map.entry('ل', "ll?"),
            Map.entry('م', "mm?"),
            Map.entry('ن', "nn?"));

    /** Letters that stand for a vowel or for a consonant that German often leaves out. */
    private static final Map<Character, String> HALF = Map.of(
            'و',
            "[wvuoy]?",
            'ي',
            "[yjie]?",
            'ی',
            "[yjie]?",
            'ه',
            "h?",
            'ع',
            "",
            'ا',
            "",
            'ى',
            "",
            'ة',
            "",
            'ئ',
            "",
            'ؤ',
            "");

    private ArabicSpelling() {}

    /**
     * What the name may look like.
     *
     * @param word as it was typed or as its stem
     * @return null for a word in other letters, and for one that is too short or too long to tell
     */
    public static @Nullable String pattern(String word) {
        StringBuilder pattern = new StringBuilder(VOWELS);
        int consonants = 0;
        for (char letter : word.toCharArray()) {
            String sounds = CONSONANTS.get(letter);
            consonants += sounds == null ? 0 : 1;
            pattern.append(sounds == null ? HALF.getOrDefault(letter, "") : sounds)
                    .append(VOWELS);
        }
        return consonants < FEWEST_CONSONANTS || word.length() > LONGEST
                ? null
                : pattern.append("s?").toString();
    }
}
