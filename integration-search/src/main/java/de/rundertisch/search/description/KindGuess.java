package de.rundertisch.search.description;

import de.rundertisch.core.archive.DocumentKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What kind of document it is, by the words at its very beginning, where documents say what they are. */
final class KindGuess {

    private static final int HEAD = 300;
    private static final Map<String, DocumentKind> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("protokoll", DocumentKind.MINUTES);
        WORDS.put("niederschrift", DocumentKind.MINUTES);
        WORDS.put("dokumentation", DocumentKind.DOCUMENTATION);
        WORDS.put("bericht", DocumentKind.REPORT);
        WORDS.put("konzept", DocumentKind.CONCEPT);
    }

    private KindGuess() {}

    /** @return null if nothing tells */
    static @Nullable DocumentKind of(String title, String firstPage) {
        String head =
                (title + "\n" + firstPage.substring(0, Math.min(firstPage.length(), HEAD))).toLowerCase(Locale.ROOT);
        DocumentKind first = null;
        int at = Integer.MAX_VALUE;
        for (Map.Entry<String, DocumentKind> word : WORDS.entrySet()) {
            int found = head.indexOf(word.getKey());
            if (found >= 0 && found < at) {
                at = found;
                first = word.getValue();
            }
        }
        return first;
    }
}
