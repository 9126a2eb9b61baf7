package de.rundertisch.search.language;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.GermanStemmer;

/**
 * How German text becomes terms, as one chain that is the same for texts and questions. Finds <i>Förderung</i> by
 * <i>Foerderung</i>, <i>Straße</i> by <i>STRASSE</i>, <i>Café</i> by <i>Cafe</i>, <i>Kindern</i> by <i>Kind</i>, and <i>Sprachförderung</i> by
 * <i>Förderung</i>. Does not know synonyms, and throws umlauts away after splitting, so that <i>Forderung</i> meets
 * <i>Förderung</i> too; stop words stay in, since BM25 weighs them down and phrases need them.
 */
public final class GermanAnalysis extends Analyzer {

    /** Begins every term that is a part of a compound, {@code +förder}; no word begins with it. */
    public static final char PART = CompoundPartsFilter.PART;

    /** Begins every term that says a short word is written in capitals, {@code =mo}; no word begins with it. */
    public static final char CAPITALS = AbbreviationFilter.CAPITALS;

    /** The stemmer takes the last letter of these for an ending, and then <i>Kurs</i> would not find <i>Kurse</i>. */
    private static final Pattern NOUNS_IN_S = Pattern.compile(".*(kurs|puls|sens|zins|wuchs|fels|hals|krebs)|=.*");

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream chain = new AbbreviationFilter(words);
        chain = new UnicodeFoldFilter(chain);
        chain = new CompoundPartsFilter(chain, CompoundDictionary.SPLITTER);
        chain = new GermanNormalizationFilter(chain);
        chain = new ASCIIFoldingFilter(chain);
        chain = new PatternKeywordMarkerFilter(chain, NOUNS_IN_S);
        chain = new SnowballFilter(chain, new GermanStemmer());
        chain = CompoundPartsFilter.signed(chain);
        return new TokenStreamComponents(words, chain);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new ASCIIFoldingFilter(new GermanNormalizationFilter(new UnicodeFoldFilter(words)));
    }
}
