package de.rundertisch.search.language;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Puts the parts of a compound behind it, at its position; {@link GermanStemFilter} gives each a {@link #PART} sign in front when it
 * has got its stem, so that a part is another term than the word standing alone. Where the spelling allows, a part carries its own offsets, and only it is marked when it is
 * found.
 */
final class CompoundPartsFilter extends TokenFilter {

    /** Begins every term that is a part of a compound; no word begins with it. */
    static final char PART = '+';

    /** Type of the tokens that are parts. */
    static final String PART_TYPE = "part";

    private record Waiting(String text, int start, int end) {}

    private final CompoundSplitter splitter;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    CompoundPartsFilter(TokenStream input, CompoundSplitter splitter) {
        super(input);
        this.splitter = splitter;
    }

    @Override
    public boolean incrementToken() throws IOException {
        Waiting part = waiting.poll();
        if (part != null) {
            term.setEmpty().append(part.text());
            type.setType(PART_TYPE);
            offset.setOffset(part.start(), part.end());
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        queueParts(term.toString());
        return true;
    }

    private void queueParts(String word) {
        int start = offset.startOffset();
        boolean sameLength = offset.endOffset() - start == word.length();
        for (CompoundSplitter.Part part : splitter.split(word)) {
            String text = word.substring(part.start(), part.end());
            waiting.add(
                    sameLength
                            ? new Waiting(text, start + part.start(), start + part.end())
                            : new Waiting(text, start, offset.endOffset()));
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }
}
