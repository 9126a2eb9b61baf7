package de.rundertisch.core.comments.relocation.alignment;

import de.rundertisch.core.comments.relocation.alignment.Chain.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which words were moved: those outside the heaviest part of the text that kept its order, and those whose chapter is now another one.
 * A chapter that was only renamed, split or newly put in front does not move what stands in it.
 */
final class Order {

    /** If a paragraph and a heading pass each other, the paragraph has moved. */
    private static final int HEADING = 10;

    private final boolean[] moved;

    private Order(int words) {
        moved = new boolean[words];
    }

    static Order of(Matching matching) {
        Order order = new Order(matching.before.count());
        order.outOfLine(matching);
        order.otherChapter(matching);
        return order;
    }

    boolean moved(int wordBefore) {
        return moved[wordBefore];
    }

    private void outOfLine(Matching matching) {
        List<Pair> runs = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < moved.length; i++) {
            if (matching.to(i) == Matching.NONE) {
                continue;
            }
            int start = i;
            double weight = weight(matching, i);
            while (i + 1 < moved.length && matching.to(i + 1) == matching.to(i) + 1) {
                weight += weight(matching, ++i);
            }
            runs.add(new Pair(start, matching.to(start), weight));
            ends.add(i + 1);
        }
        boolean[] inLine = Chain.heaviest(runs, matching.after.count());
        for (int i = 0; i < inLine.length; i++) {
            Arrays.fill(moved, runs.get(i).before(), ends.get(i), !inLine[i]);
        }
    }

    private static double weight(Matching matching, int word) {
        boolean heading = matching.before.paragraph(matching.before.block(word)).heading();
        return matching.weightBefore(word) * (heading ? HEADING : 1);
    }

    private void otherChapter(Matching matching) {
        int[] chapterBefore = chapters(matching.before);
        int[] chapterAfter = chapters(matching.after);
        for (int i = 0; i < moved.length; i++) {
            if (matching.to(i) != Matching.NONE) {
                int old = chapterBefore[matching.before.block(i)];
                int young = chapterAfter[matching.after.block(matching.to(i))];
                moved[i] |= old != Matching.NONE && young != Matching.NONE && other(matching, old, young);
            }
        }
    }

    /** Both chapters go on, but not as each other. */
    private static boolean other(Matching matching, int old, int young) {
        return matching.partner(old) != Matching.NONE
                && matching.mainOfAfter(young) != Matching.NONE
                && matching.partner(old) != young;
    }

    private static int[] chapters(Words words) {
        int[] chapters = new int[words.blocks()];
        int chapter = Matching.NONE;
        for (int block = 0; block < chapters.length; block++) {
            chapter = words.paragraph(block).heading() ? block : chapter;
            chapters[block] = chapter;
        }
        return chapters;
    }
}
