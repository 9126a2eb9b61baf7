package de.rundertisch.core.mentions;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be named in a comment.
 *
 * @param name given and family name, as it is typed behind the at sign
 * @param organisation null for the moderation
 */
public record Reachable(
        long personId, String name, @Nullable String organisation) {

    /** Whether a text names this person: the at sign, the whole name, and no letter that goes on. */
    boolean namedIn(String text) {
        return pattern(name).matcher(text).find();
    }

    static Pattern pattern(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}@.])@" + Pattern.quote(name) + "(?![\\p{L}\\p{N}]|-\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether what was typed is the beginning of the name or of one of its parts; accents and case do not matter. */
    boolean begins(String typed) {
        String wanted = plain(typed);
        String whole = plain(name);
        return whole.startsWith(wanted)
                || Arrays.stream(whole.split("[\\s-]+")).anyMatch(part -> part.startsWith(wanted));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
