package de.rundertisch.core.archive;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text made comparable in any database: lower case, ä as a, ß as ss (DIN 5007, as in a dictionary), cut to a length that an index
 * takes. Sorting and "contains" then need no collation.
 */
final class Folded {

    static final int MAX_LENGTH = 300;

    private Folded() {}

    static String of(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String folded = decomposed.replaceAll("\\p{M}+", "").replace("ß", "ss");
        if (folded.length() <= MAX_LENGTH) {
            return folded;
        }
        boolean halved = Character.isHighSurrogate(folded.charAt(MAX_LENGTH - 1));
        return folded.substring(0, halved ? MAX_LENGTH - 1 : MAX_LENGTH);
    }
}
