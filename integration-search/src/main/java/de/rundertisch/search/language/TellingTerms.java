package de.rundertisch.search.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** An analysis without the beginnings of words, for whoever picks the words that tell a text from others. */
public final class TellingTerms extends AnalyzerWrapper {

    private final Analyzer all;

    /** @param all the analysis of the index */
    public TellingTerms(Analyzer all) {
        super(all.getReuseStrategy());
        this.all = all;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return all;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
        return new TokenStreamComponents(components.getSource(), new Telling(components.getTokenStream()));
    }

    private static final class Telling extends FilteringTokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Telling(TokenStream all) {
            super(all);
        }

        @Override
        protected boolean accept() {
            return term.isEmpty() || term.charAt(0) != BeginningFilter.BEGINNING;
        }
    }
}
