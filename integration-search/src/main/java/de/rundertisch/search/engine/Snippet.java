package de.rundertisch.search.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.search.uhighlight.Passage;

/** The sentences around the hits of one document, cut into plain and marked fragments. */
record Snippet(List<Fragment> fragments) {

    /** A sentence longer than this, a table perhaps, is cut around its first mark. */
    private static final int LONGEST_SENTENCE = 320;

    private static final int BEFORE_MARK = 80;
    private static final String GAP = " … ";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Snippet of(Passage[] passages, String content) {
        List<Fragment> fragments = new ArrayList<>();
        int shown = -1;
        for (Passage passage : passages) {
            if (passage.getStartOffset() > shown && shown >= 0) {
                fragments.add(new Fragment(GAP, false));
            }
            shown = passage.getEndOffset();
            addSentence(fragments, content, passage);
        }
        return new Snippet(List.copyOf(fragments));
    }

    private static void addSentence(List<Fragment> fragments, String content, Passage passage) {
        List<Mark> marks = Marks.of(passage).list();
        int start = start(passage, marks);
        int end = Math.min(Math.min(passage.getEndOffset(), content.length()), start + LONGEST_SENTENCE);
        if (start > passage.getStartOffset()) {
            fragments.add(new Fragment("… ", false));
        }
        int at = start;
        for (Mark mark : marks) {
            if (mark.end() <= end) {
                add(fragments, content.substring(at, mark.start()), false);
                add(fragments, content.substring(mark.start(), mark.end()), true);
                at = mark.end();
            }
        }
        add(fragments, content.substring(at, end), false);
        if (end < passage.getEndOffset()) {
            fragments.add(new Fragment(" …", false));
        }
    }

    /** The beginning of the sentence, or a word shortly before the first mark if that would not be reached otherwise. */
    private static int start(Passage passage, List<Mark> marks) {
        int start = passage.getStartOffset();
        if (marks.isEmpty() || marks.getFirst().end() - start <= LONGEST_SENTENCE - BEFORE_MARK) {
            return start;
        }
        return Math.max(start, marks.getFirst().start() - BEFORE_MARK);
    }

    private static void add(List<Fragment> fragments, String text, boolean marked) {
        String line = SPACE.matcher(text).replaceAll(" ");
        if (!line.isEmpty()) {
            fragments.add(new Fragment(line, marked));
        }
    }
}
