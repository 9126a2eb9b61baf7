package de.rundertisch.search.engine;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/**
 * The beginning of a question.
 *
 * @param before what stands before the last word, as it was typed
 * @param words terms of the finished words before the last
 * @param beginning the last word as it was typed, perhaps unfinished, at least two letters
 * @param folded the same in lower case and without accents, as terms of the index begin
 * @param stem the term it would be if it were finished
 */
record Typed(String before, List<String> words, String beginning, String folded, String stem) {

    private static final int LONGEST = 200;
    private static final int SHORTEST_BEGINNING = 2;

    /** Not worth a look. */
    private static final Typed NOTHING = new Typed("", List.of(), "", "", "");

    static Typed of(String input, Analyzer analysis) {
        String text = input.stripLeading();
        int cut = text.length();
        while (cut > 0 && Character.isLetterOrDigit(text.charAt(cut - 1))) {
            cut--;
        }
        String beginning = text.substring(cut);
        if (text.length() > LONGEST || beginning.length() < SHORTEST_BEGINNING) {
            return NOTHING;
        }
        List<Question.Word> last = Question.of(beginning, analysis).words();
        return new Typed(
                text.substring(0, cut),
                Question.of(text.substring(0, cut), analysis).words().stream()
                        .map(Question.Word::term)
                        .toList(),
                beginning,
                folded(beginning, analysis),
                last.isEmpty() ? "" : last.getFirst().term());
    }

    static String folded(String text, Analyzer analysis) {
        return analysis.normalize(Fields.TEXT, text).utf8ToString();
    }

    boolean isEmpty() {
        return folded.length() < SHORTEST_BEGINNING;
    }
}
