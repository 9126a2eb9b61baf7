package de.rundertisch.search.engine;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;

/** Titles in the order Germans expect, numbers in them by their value; as keys that sort byte by byte. */
final class TitleOrder {

    private static final int LONGEST = 300;
    private static final Collator GERMAN = german();

    private record Known(String title, BytesRef key) {}

    private static volatile Known last = new Known("", key(""));

    private TitleOrder() {}

    private static Collator german() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(Locale.GERMAN);
        collator.setNumericCollation(true);
        return collator.freeze();
    }

    /** Pages and paragraphs come document by document, all with the same title. */
    static BytesRef of(String title) {
        Known known = last;
        if (!known.title.equals(title)) {
            known = new Known(title, key(title));
            last = known;
        }
        return known.key;
    }

    private static BytesRef key(String title) {
        String compared = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        RawCollationKey key = GERMAN.getRawCollationKey(compared, null);
        return new BytesRef(key.bytes, 0, key.size);
    }
}
