package de.rundertisch.search.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Puts the stem in the place of each word, and a sign in front of those of parts; abbreviations stay. */
final class GermanStemFilter extends TokenFilter {

    private final GermanStem stems;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    GermanStemFilter(TokenStream input, GermanStem stems) {
        super(input);
        this.stems = stems;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!term.isEmpty() && term.charAt(0) != AbbreviationFilter.CAPITALS) {
            String word = term.toString();
            if (type.type().equals(CompoundPartsFilter.PART_TYPE)) {
                term.setEmpty().append(CompoundPartsFilter.PART).append(stems.ofPart(word));
            } else {
                term.setEmpty().append(stems.of(word));
            }
        }
        return true;
    }
}
