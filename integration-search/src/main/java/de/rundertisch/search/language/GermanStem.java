package de.rundertisch.search.language;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.GermanStemmer;

/**
 * What all forms of a word have in common: umlauts and accents written plainly, then Snowball's stem. Where a word changes within, a
 * dictionary knows what it is a form of, and the stem of that is taken: <i>ging</i> becomes <i>geh</i>, <i>Museen</i> becomes
 * <i>museum</i>. Texts repeat their words, so stems are remembered.
 */
final class GermanStem {

    /** The stemmer takes the last letter of these for an ending, and then <i>Kurs</i> would not find <i>Kurse</i>. */
    private static final Pattern NOUNS_IN_S = Pattern.compile(".*(kurs|puls|sens|zins|wuchs|fels|hals|krebs)");

    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();
    private static final int REMEMBERED = 100_000;
    private static final int LONGEST_REMEMBERED = 40;

    private static final CharArraySet COMMON = GermanAnalyzer.getDefaultStopSet();

    private final Remembered<String> words = new Remembered<>(REMEMBERED);
    private final Remembered<String> parts = new Remembered<>(REMEMBERED);
    private final ThreadLocal<Lemmas> lemmas = ThreadLocal.withInitial(Lemmas::new);
    private final Analyzer snowball = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer whole = new KeywordTokenizer();
            TokenStream chain = new GermanNormalizationFilter(whole);
            chain = new ASCIIFoldingFilter(chain);
            chain = new PatternKeywordMarkerFilter(chain, NOUNS_IN_S);
            return new TokenStreamComponents(whole, new SnowballFilter(chain, new GermanStemmer()));
        }
    };

    /** @param word folded as {@link UnicodeFoldFilter} does it, not empty */
    String of(String word) {
        return word.length() > LONGEST_REMEMBERED ? stem(word) : words.of(word, this::withLemma);
    }

    /** Parts of compounds are stems already: <i>sprach</i> is a form of <i>sprechen</i> as a word, but not in <i>Sprachkurs</i>. */
    String ofPart(String part) {
        return parts.of(part, this::stem);
    }

    /** The word's own stem if one of its lemmas has the same, or if it has none. */
    private String withLemma(String word) {
        String own = stem(word);
        if (COMMON.contains(word)) {
            return own;
        }
        String other = own;
        for (String lemma : lemmas.get().of(word)) {
            String stem = stem(FOLDING.normalize(lemma));
            if (stem.equals(own)) {
                return own;
            }
            other = other.equals(own) ? stem : other;
        }
        return other;
    }

    private String stem(String word) {
        try (TokenStream one = snowball.tokenStream("", word)) {
            CharTermAttribute term = one.getAttribute(CharTermAttribute.class);
            one.reset();
            String stem = one.incrementToken() ? term.toString() : word;
            one.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from a string failed", e);
        }
    }
}
