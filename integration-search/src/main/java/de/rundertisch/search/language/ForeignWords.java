package de.rundertisch.search.language;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.util.IOUtils;

/** Cuts a text of another language into words without its stop words: Lucene's own analyser where there is one. */
final class ForeignWords {

    /**
     * A word of another language.
     *
     * @param typed as it stands in the text
     * @param form the same folded to one spelling
     * @param stem what the language's stemmer leaves of it
     */
    record Word(String typed, String form, String stem) {

        /** Written with a capital or with digits, or in a script that knows no capitals. */
        boolean mayBeName() {
            return !typed.equals(typed.toLowerCase(Locale.ROOT))
                    || typed.equals(typed.toUpperCase(Locale.ROOT))
                    || typed.chars().anyMatch(Character::isDigit);
        }
    }

    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

    private final Analyzer analyzer;

    /** @param language code of two or three letters; a language Lucene does not know is cut at its blanks and not stemmed */
    ForeignWords(String language) {
        analyzer = analyzer(language);
    }

    private static Analyzer analyzer(String language) {
        return switch (language) {
            case "ar" -> new ArabicAnalyzer();
            case "bg" -> new BulgarianAnalyzer();
            case "ckb" -> new SoraniAnalyzer();
            case "el" -> new GreekAnalyzer();
            case "en" -> new EnglishAnalyzer(snowballStopWords("english"));
            case "es" -> new SpanishAnalyzer();
            case "fa" -> new PersianAnalyzer();
            case "fr" -> new FrenchAnalyzer();
            case "it" -> new ItalianAnalyzer();
            case "pt" -> new PortugueseAnalyzer();
            case "ro" -> new RomanianAnalyzer();
            case "ru" -> new RussianAnalyzer();
            case "sr" -> new SerbianAnalyzer();
            case "tr" -> new TurkishAnalyzer();
            default -> new StandardAnalyzer();
        };
    }

    /** Lucene's own list for English knows neither <i>what</i> nor <i>who</i>. */
    private static CharArraySet snowballStopWords(String language) {
        try {
            return WordlistLoader.getSnowballWordSet(IOUtils.requireResourceNonNull(
                    SnowballFilter.class.getResourceAsStream(language + "_stop.txt"), language));
        } catch (IOException e) {
            throw new UncheckedIOException("A list of stop words cannot be read", e);
        }
    }

    List<Word> of(String text) {
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            return words(tokens, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from a string failed", e);
        }
    }

    private static List<Word> words(TokenStream tokens, String text) throws IOException {
        CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
        OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
        List<Word> words = new ArrayList<>();
        tokens.reset();
        while (tokens.incrementToken()) {
            String typed = text.substring(offset.startOffset(), offset.endOffset());
            words.add(new Word(typed, FOLDING.normalize(typed), term.toString()));
        }
        tokens.end();
        return words;
    }
}
