package de.rundertisch.core.comments.relocation.alignment;

import java.util.Arrays;

/**
 * Word-level comparison of two short lists of words: the heaviest common sequence, where neighbours that stay together count more
 * and another inflection of a word counts a little less than the word. Time and memory are the product of the lengths. Keeps its
 * working memory for the next comparison.
 */
final class WordDiff {

    private static final float INFLECTED = 0.7f;

    /** Added to a pair that continues the pair before, so that runs are preferred over scattered small words. */
    private static final float TOGETHER = 0.2f;

    private final Matching matching;
    private float[] best = new float[0];
    private float[] ending = new float[0];
    private int columns;

    WordDiff(Matching matching) {
        this.matching = matching;
    }

    /** For each word of the first list the index in the second one, or {@link Matching#NONE}. Lists hold word positions in order. */
    int[] match(int[] before, int[] after) {
        columns = after.length + 1;
        int cells = (before.length + 1) * columns;
        if (best.length < cells) {
            best = new float[cells];
            ending = new float[cells];
        }
        Arrays.fill(best, 0, columns, 0);
        Arrays.fill(ending, 0, columns, 0);
        for (int r = 1; r <= before.length; r++) {
            fill(r, before, after);
        }
        return trace(before, after);
    }

    private void fill(int r, int[] before, int[] after) {
        int row = r * columns;
        best[row] = 0;
        ending[row] = 0;
        for (int c = 1; c < columns; c++) {
            float worth = worth(before[r - 1], after[c - 1]);
            int diagonal = row - columns + c - 1;
            float end = worth == 0 ? 0 : worth + Math.max(best[diagonal], together(diagonal));
            ending[row + c] = end;
            best[row + c] = Math.max(end, Math.max(best[row + c - 1], best[row - columns + c]));
        }
    }

    private float together(int diagonal) {
        return ending[diagonal] > 0 ? ending[diagonal] + TOGETHER : 0;
    }

    private float worth(int wordBefore, int wordAfter) {
        int a = matching.before.word(wordBefore);
        int b = matching.after.word(wordAfter);
        if (a == b) {
            return matching.weights[a];
        }
        return matching.stem(a) == matching.stem(b)
                ? INFLECTED * Math.min(matching.weights[a], matching.weights[b])
                : 0;
    }

    private int[] trace(int[] before, int[] after) {
        int[] found = new int[before.length];
        Arrays.fill(found, Matching.NONE);
        int r = before.length;
        int c = after.length;
        boolean inRun = false;
        while (r > 0 && c > 0) {
            int cell = r * columns + c;
            if (ending[cell] > 0 && (inRun || best[cell] == ending[cell])) {
                found[r - 1] = c - 1;
                int diagonal = cell - columns - 1;
                inRun = together(diagonal) > best[diagonal];
                r--;
                c--;
            } else if (best[cell] == best[cell - columns]) {
                r--;
            } else {
                c--;
            }
        }
        return found;
    }
}
