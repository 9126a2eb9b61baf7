package de.rundertisch.core.partners;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A name as lists sort it and filters compare it: lower case and without accents, so that "Ö" stands beside "O" and "Uber" finds
 * "Über" on every database, whatever its collation. German lists do it this way (DIN 5007-1).
 */
final class NameKey {

    /** Width of the columns that keep a key; letters such as ß become two. */
    static final int WIDTH = 800;

    private NameKey() {}

    static String of(String name) {
        String key = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss");
        return key.length() > WIDTH ? key.substring(0, WIDTH) : key;
    }

    /** The words of a filter as patterns for {@code like}, escaped with the databases' own backslash; each must occur somewhere in the key. */
    static List<String> patterns(String typed) {
        return Arrays.stream(of(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .toList();
    }
}
