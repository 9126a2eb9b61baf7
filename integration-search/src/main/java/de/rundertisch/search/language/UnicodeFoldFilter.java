package de.rundertisch.search.language;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes each word the one way Unicode gives for comparing (NFKC_Casefold): lower case, composed letters, ß as ss, ligatures and
 * full-width letters taken apart, soft hyphens and other invisible characters gone.
 */
final class UnicodeFoldFilter extends TokenFilter {

    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    UnicodeFoldFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!FOLDING.isNormalized(term)) {
            String folded = FOLDING.normalize(term);
            term.setEmpty().append(folded);
        }
        return true;
    }
}
