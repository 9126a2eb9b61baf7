package de.rundertisch.core.comments.relocation;

import de.rundertisch.core.shared.BusinessException;

/**
 * A stretch of a text, in the words of the W3C Web Annotation Data Model: a TextPositionSelector and a TextQuoteSelector in one. The
 * position is exact for the version it was made on; the quote with its surroundings lets people and programs find it elsewhere.
 *
 * @param start first position in the text, in UTF-16 units
 * @param end position behind the last one
 * @param exact the words themselves
 * @param prefix up to {@value #CONTEXT} units before it
 * @param suffix up to {@value #CONTEXT} units behind it
 */
public record Passage(int start, int end, String exact, String prefix, String suffix) {

    /** How much of the surroundings is kept on either side; 32 is what the usual annotation clients keep. */
    public static final int CONTEXT = 32;

    /** Longer passages are chapters or paragraphs and better commented on as such. */
    public static final int LONGEST = 5_000;

    /**
     * The passage between two positions, without white space at its ends.
     *
     * @throws BusinessException if the positions do not lie in the text, nothing is left, or it is too long
     */
    public static Passage of(String text, int start, int end) {
        if (start < 0 || end > text.length() || start >= end) {
            throw new BusinessException("comments.passage.invalid");
        }
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            throw new BusinessException("comments.passage.invalid");
        }
        if (last - first > LONGEST) {
            throw new BusinessException("comments.passage.tooLong", LONGEST);
        }
        return new Passage(
                first,
                last,
                text.substring(first, last),
                text.substring(Math.max(0, first - CONTEXT), first),
                text.substring(last, Math.min(text.length(), last + CONTEXT)));
    }
}
