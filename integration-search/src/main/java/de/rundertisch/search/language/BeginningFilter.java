package de.rundertisch.search.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Puts the first letters of every stem of {@value #LENGTH} letters or more behind it, with a {@link #BEGINNING} sign in front: words
 * of one family begin alike (<i>integrieren, Integration, integrativ</i>). Good for ranking, too vague for finding.
 */
final class BeginningFilter extends TokenFilter {

    /** Begins every term that is the beginning of a stem; no word begins with it. */
    static final char BEGINNING = '~';

    /** Five, six and seven letters measure alike; six take fewer strangers for relatives than five. */
    static final int LENGTH = 6;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private @Nullable String waiting;

    BeginningFilter(TokenStream input) {
        super(input);
    }

    /** The beginning of a stem or of the stem of a part as a term, null if it is too short. */
    static @Nullable String of(CharSequence stem) {
        int from = !stem.isEmpty() && stem.charAt(0) == CompoundPartsFilter.PART ? 1 : 0;
        boolean tooShort = stem.length() - from < LENGTH || stem.charAt(0) == AbbreviationFilter.CAPITALS;
        return tooShort
                ? null
                : BEGINNING + stem.subSequence(from, from + LENGTH).toString();
    }

    @Override
    public boolean incrementToken() throws IOException {
        String beginning = waiting;
        if (beginning != null) {
            waiting = null;
            term.setEmpty().append(beginning);
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        waiting = of(term);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting = null;
    }
}
