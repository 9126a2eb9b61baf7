package de.rundertisch.search.language;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.jspecify.annotations.Nullable;

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

    private final GermanStem stems = new GermanStem();

    /** The term by which words of one family are found together, {@code ~integr}; null for a short word. */
    public static @Nullable String beginning(String term) {
        return BeginningFilter.of(term);
    }

    /** The parts of a compound as they are written, from left to right; empty if the word is none. */
    public static List<String> parts(String word) {
        String folded = word.toLowerCase(Locale.GERMAN);
        return CompoundDictionary.SPLITTER.split(folded).stream()
                .map(part -> word.substring(part.start(), part.end()))
                .toList();
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream chain = new AbbreviationFilter(words);
        chain = new UnicodeFoldFilter(chain);
        chain = new CompoundPartsFilter(chain, CompoundDictionary.SPLITTER);
        chain = new GermanStemFilter(chain, stems);
        chain = new BeginningFilter(chain);
        return new TokenStreamComponents(words, chain);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new ASCIIFoldingFilter(new GermanNormalizationFilter(new UnicodeFoldFilter(words)));
    }
}
