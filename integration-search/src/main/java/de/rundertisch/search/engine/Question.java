package de.rundertisch.search.engine;

import de.rundertisch.search.language.GermanAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * What a person typed, taken apart: loose words, and phrases in quotation marks that must stand together. Whatever the input,
 * this succeeds; very long input is cut, because nobody types it in earnest.
 *
 * @param words loose words in their order, without stop words unless there is nothing else
 * @param phrases the quoted stretches, each at least one word
 */
record Question(List<Word> words, List<List<Word>> phrases) {

    /**
     * One word of the question as the index writes it.
     *
     * @param typed as it was typed
     * @param term the stem
     * @param parts the stems of its parts if it is a compound, with their sign in front
     * @param common whether it is a stop word
     */
    record Word(String typed, String term, List<String> parts, boolean common) {}

    private static final int LONGEST_INPUT = 2_000;
    private static final int MOST_WORDS = 32;
    private static final Pattern QUOTED = Pattern.compile("[\"„“”«»]([^\"„“”«»]*)[\"„“”«»]");
    private static final Pattern QUOTED_BEFORE_HYPHEN = Pattern.compile(QUOTED.pattern() + "(?=-\\p{L})");
    private static final Pattern LEADING_HYPHEN = Pattern.compile("(\\s)-(?=\\p{L})");
    private static final Pattern SENTENCE = Pattern.compile("(?s)\\s*\\p{Lu}.*\\?\\s*");
    private static final int WORDS_OF_A_SENTENCE = 3;
    private static final CharArraySet COMMON = GermanAnalyzer.getDefaultStopSet();

    static Question of(String input, Analyzer analysis) {
        String text = input.length() > LONGEST_INPUT ? input.substring(0, LONGEST_INPUT) : input;
        List<List<Word>> phrases = new ArrayList<>();
        StringBuilder loose = new StringBuilder();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            quoted.appendReplacement(loose, " ");
            phrases.add(analyse(quoted.group(1), analysis));
        }
        quoted.appendTail(loose);
        phrases.removeIf(List::isEmpty);
        return new Question(meaningful(analyse(loose.toString(), analysis), phrases.isEmpty()), List.copyOf(phrases));
    }

    /**
     * In a whole sentence quotation marks quote and a hyphen in front of a word stands for the word before it, <i>Personen und -gruppen</i>;
     * nobody means them as commands there, so they are left out. What hangs on a quotation goes with it: <i>„Modell C“-Schulen</i>.
     */
    static String withoutCommands(String typed) {
        boolean sentence = SENTENCE.matcher(typed).matches()
                && QUOTED.matcher(typed).replaceAll("").split("\\s+").length > WORDS_OF_A_SENTENCE;
        if (!sentence) {
            return typed;
        }
        String quoted = QUOTED_BEFORE_HYPHEN.matcher(typed).replaceAll(" $1");
        return LEADING_HYPHEN.matcher(QUOTED.matcher(quoted).replaceAll(" $1 ")).replaceAll("$1");
    }

    private static List<Word> meaningful(List<Word> words, boolean alone) {
        List<Word> rare = words.stream().filter(word -> !word.common()).toList();
        List<Word> kept = rare.isEmpty() && alone ? words : rare;
        return List.copyOf(kept.subList(0, Math.min(kept.size(), MOST_WORDS)));
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** The words of a text in their order, stop words among them. */
    static List<Word> analyse(String text, Analyzer analysis) {
        try (TokenStream tokens = analysis.tokenStream(Fields.TEXT, text)) {
            return words(tokens, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from a string failed", e);
        }
    }

    private static List<Word> words(TokenStream tokens, String text) throws IOException {
        CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
        OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
        PositionIncrementAttribute position = tokens.getAttribute(PositionIncrementAttribute.class);
        List<Word> words = new ArrayList<>();
        tokens.reset();
        while (tokens.incrementToken()) {
            if (position.getPositionIncrement() > 0) {
                String typed = text.substring(offset.startOffset(), offset.endOffset());
                boolean common = COMMON.contains(typed.toLowerCase(Locale.GERMAN));
                words.add(new Word(typed, term.toString(), new ArrayList<>(), common));
            } else if (term.charAt(0) == GermanAnalysis.PART) {
                words.getLast().parts().add(term.toString());
            }
        }
        tokens.end();
        return words;
    }
}
