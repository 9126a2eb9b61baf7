package de.rundertisch.core.comments.relocation.alignment;

import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.drafts.VersionText.Span;
import java.util.Arrays;

/**
 * A text cut into words, and the words into blocks. A word is a run of letters and digits; any other visible character, and any
 * character of a script without spaces, stands for itself. A block is a paragraph, or a sentence of a paragraph that is too long to be
 * compared as a whole. Blocks without words do not exist.
 */
final class Words {

    /** Paragraphs with more words are cut into sentences: comparing two blocks costs the product of their lengths. */
    static final int LONGEST_BLOCK = 300;

    private static final int LONGEST_WORD = 64;
    private static final int SHORTEST_SENTENCE = 8;
    private static final int LONG_SENTENCE = 60;
    private static final int LONGEST_SENTENCE = 200;

    final VersionText version;
    private final Vocabulary vocabulary;
    private int count;
    private int blocks;
    private int[] start;
    private int[] end;
    private int[] word;
    private int[] block;
    private int[] first;
    private int[] span;

    private Words(VersionText version, Vocabulary vocabulary) {
        this.version = version;
        this.vocabulary = vocabulary;
        int guess = version.text().length() / 5 + 16;
        start = new int[guess];
        end = new int[guess];
        word = new int[guess];
        block = new int[guess];
        first = new int[version.spans().size() + 16];
        span = new int[version.spans().size() + 16];
    }

    static Words of(VersionText version, Vocabulary vocabulary) {
        Words words = new Words(version, vocabulary);
        for (int s = 0; s < version.spans().size(); s++) {
            int before = words.count;
            words.read(version.spans().get(s));
            words.cut(before, s);
        }
        words.first[words.blocks] = words.count;
        return words;
    }

    int count() {
        return count;
    }

    int blocks() {
        return blocks;
    }

    int start(int word) {
        return start[word];
    }

    int end(int word) {
        return end[word];
    }

    int word(int index) {
        return word[index];
    }

    int block(int word) {
        return block[word];
    }

    /** First word of a block; of the block behind the last: the number of words. */
    int first(int block) {
        return first[block];
    }

    int length(int block) {
        return first[block + 1] - first[block];
    }

    /** Index of the heading or paragraph a block belongs to. */
    int span(int block) {
        return span[block];
    }

    Span paragraph(int block) {
        return version.spans().get(span[block]);
    }

    /** The first word that ends behind a position. */
    int endingBehind(int position) {
        int found = Arrays.binarySearch(end, 0, count, position);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private void read(Span paragraph) {
        String text = version.text();
        for (int i = paragraph.start(); i < paragraph.end(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                while (inWord(c)
                        && next < paragraph.end()
                        && next - i < LONGEST_WORD
                        && inWord(text.codePointAt(next))) {
                    next += Character.charCount(text.codePointAt(next));
                }
                add(i, next);
            }
            i = next;
        }
    }

    private static boolean inWord(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
        return mark || Character.isLetterOrDigit(c) && !spaceless(c);
    }

    private static boolean spaceless(int c) {
        if (c < 0x0e00) {
            return false;
        }
        return Character.isIdeographic(c)
                || switch (Character.UnicodeScript.of(c)) {
                    case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }

    private void add(int from, int to) {
        if (count == start.length) {
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
            word = Arrays.copyOf(word, count * 2);
            block = Arrays.copyOf(block, count * 2);
        }
        start[count] = from;
        end[count] = to;
        word[count++] = vocabulary.word(version.text().substring(from, to));
    }

    /** Cuts depend on nearby words only, so that an insertion does not shift all later ones. */
    private void cut(int from, int paragraph) {
        boolean whole = count - from <= LONGEST_BLOCK;
        int begin = from;
        for (int i = from; i < count; i++) {
            int length = i + 1 - begin;
            boolean ends = !whole && length >= SHORTEST_SENTENCE && sentenceEnds(i, length);
            if (ends || i + 1 == count) {
                addBlock(begin, i + 1, paragraph);
                begin = i + 1;
            }
        }
    }

    private boolean sentenceEnds(int i, int length) {
        char c = version.text().charAt(start[i]);
        return c == '.'
                || c == '!'
                || c == '?'
                || c == ';'
                || length >= LONG_SENTENCE && vocabulary.spelling(word[i]).hashCode() % 16 == 0
                || length >= LONGEST_SENTENCE;
    }

    private void addBlock(int from, int to, int paragraph) {
        if (blocks + 1 >= first.length) {
            first = Arrays.copyOf(first, blocks * 2 + 2);
            span = Arrays.copyOf(span, blocks * 2 + 2);
        }
        Arrays.fill(block, from, to, blocks);
        first[blocks] = from;
        span[blocks++] = paragraph;
    }
}
