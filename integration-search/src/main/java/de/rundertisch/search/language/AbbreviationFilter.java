package de.rundertisch.search.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Puts a second term behind every short word written in capitals, with a {@link #CAPITALS} sign in front, so that <i>MO</i> can be
 * told from <i>Mo</i> though the words themselves are folded. Their plural in a small s is theirs too: <i>MOs</i>.
 */
final class AbbreviationFilter extends TokenFilter {

    /** Begins every term that says "written in capitals"; no word begins with it. */
    static final char CAPITALS = '=';

    private static final int LONGEST = 6;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private @Nullable String waiting;

    AbbreviationFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        String capitals = waiting;
        if (capitals != null) {
            waiting = null;
            term.setEmpty().append(CAPITALS).append(capitals);
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        waiting = term.length() <= LONGEST ? capitals(term) : null;
        return true;
    }

    private static @Nullable String capitals(CharSequence word) {
        int last = word.length() - 1;
        CharSequence singular = last > 1 && word.charAt(last) == 's' ? word.subSequence(0, last) : word;
        return Thesaurus.isAbbreviation(singular) ? singular.toString() : null;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting = null;
    }
}
