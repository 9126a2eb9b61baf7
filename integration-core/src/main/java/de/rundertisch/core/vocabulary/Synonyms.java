package de.rundertisch.core.vocabulary;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Text;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that mean the same, as somebody typed them: each once, in the order given. What differs only in case, accents or ß is one word.
 *
 * @param words at least two, each with at least one letter or digit
 */
public record Synonyms(List<String> words) {

    /** The most words a group has. */
    public static final int MOST = 30;

    /** The longest a word may be, in characters. */
    public static final int LONGEST = 100;

    /**
     * @throws BusinessException if a word is too long or none, or there are too few or too many
     */
    public Synonyms {
        words = List.copyOf(distinct(words).values());
        if (words.size() < 2) {
            throw new BusinessException("vocabulary.words.few");
        }
        if (words.size() > MOST) {
            throw new BusinessException("vocabulary.words.many", MOST, words.size());
        }
    }

    /** @param typed words separated by line ends, commas, semicolons or equals signs; null for none */
    public static Synonyms parse(@Nullable String typed) {
        return new Synonyms(Arrays.asList((typed == null ? "" : typed).split("[\\n\\r,;=]+")));
    }

    private static Map<String, String> distinct(Collection<String> typed) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String one : typed) {
            String word = Text.optional(one.replaceAll("\\s+", " "), LONGEST, "vocabulary.word");
            if (word != null && word.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new BusinessException("vocabulary.word.sign", word);
            }
            if (word != null) {
                byKey.putIfAbsent(key(word), word);
            }
        }
        return byKey;
    }

    /** A word as it is compared: lower case, without accents, ß as ss. */
    static String key(String word) {
        return Normalizer.normalize(word.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss");
    }

    Set<String> keys() {
        return distinct(words).keySet();
    }

    /** The words as one text, separated as people write them. */
    @Override
    public String toString() {
        return String.join(" = ", words);
    }
}
