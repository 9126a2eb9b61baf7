package de.rundertisch.core.comments.relocation.alignment;

import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.drafts.VersionText.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Which words of a newer text continue which words of an older one, once computed for two texts and then asked for stretches of the older
 * one. Immutable. Computing it takes time and memory in proportion to the texts, whatever they contain.
 */
public final class TextMap {

    private final Placing placing;

    private TextMap(Matching matching, BlockClasses classes) {
        EqualBlocks.match(matching, classes);
        BlockWords words = new BlockWords(matching);
        SimilarBlocks.match(matching, words, SimilarBlocks.STRONG);
        Parts.match(matching, words, Parts.STRONG);
        SimilarBlocks.match(matching, words, SimilarBlocks.WEAK);
        Parts.match(matching, words, Parts.WEAK);
        this.placing = new Placing(matching, classes, Order.of(matching), Certainty.of(matching, classes));
    }

    /** The map between two texts; paragraphs with the same lasting id are paired first where their content allows. */
    public static TextMap between(VersionText before, VersionText after) {
        Vocabulary vocabulary = new Vocabulary();
        Words old = Words.of(before, vocabulary);
        Words young = Words.of(after, vocabulary);
        return new TextMap(new Matching(old, young, vocabulary), new BlockClasses(old, young));
    }

    /**
     * A text whose lines are its paragraphs.
     *
     * @param source numbers texts, so that lines of different ones never share an id
     */
    public static VersionText lines(String text, int source) {
        List<Span> spans = new ArrayList<>();
        for (int start = 0; start <= text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            spans.add(new Span(spans.size(), new UUID(source, spans.size()), false, start, end));
            start = end + 1;
        }
        return new VersionText(text, spans);
    }

    /** Where the stretch between two positions of the older text stands in the newer one. */
    public Place place(int start, int end) {
        return placing.place(start, end);
    }
}
