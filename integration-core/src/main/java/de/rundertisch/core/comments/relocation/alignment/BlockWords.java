package de.rundertisch.core.comments.relocation.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Pairs the words of two linked blocks that are not yet paired, and drops pairs that are chance. */
final class BlockWords {

    /** A common run lighter than this share of the changes on either side of it is taken for chance: "der" in two other sentences. */
    private static final double CHANCE = 0.35;

    private static final int CLEANINGS = 3;

    private final Matching matching;
    private final WordDiff diff;

    BlockWords(Matching matching) {
        this.matching = matching;
        this.diff = new WordDiff(matching);
    }

    /** Words of a block of the older text that continue nowhere yet. */
    static int[] openBefore(Matching matching, int block) {
        return IntStream.range(matching.before.first(block), matching.before.first(block + 1))
                .filter(i -> matching.to(i) == Matching.NONE)
                .toArray();
    }

    /** Words of a block of the newer text that continue nothing yet. */
    static int[] openAfter(Matching matching, int block) {
        return IntStream.range(matching.after.first(block), matching.after.first(block + 1))
                .filter(i -> matching.from(i) == Matching.NONE)
                .toArray();
    }

    /** Pairs the open words of two similar blocks. */
    void pair(Link link) {
        int[] before = openBefore(matching, link.before());
        int[] after = openAfter(matching, link.after());
        join(link, before, after, match(before, after));
    }

    /**
     * Pairs the open words of two blocks as parts of each other if what they share weighs enough, in itself and as a share of the
     * lighter remainder; returns whether it did.
     */
    boolean pairParts(int blockBefore, int blockAfter, double least, double leastShare) {
        int[] before = openBefore(matching, blockBefore);
        int[] after = openAfter(matching, blockAfter);
        int[] found = match(before, after);
        double shared = 0;
        for (int i = 0; i < found.length; i++) {
            shared += found[i] == Matching.NONE ? 0 : matching.weightBefore(before[i]);
        }
        double lighter = Math.min(weight(before, 0, before.length, true), weight(after, 0, after.length, false));
        if (shared < least || shared < leastShare * lighter) {
            return false;
        }
        join(new Link(blockBefore, blockAfter, Link.Kind.PART, Math.min(1, shared / lighter), 0), before, after, found);
        return true;
    }

    private int[] match(int[] before, int[] after) {
        int[] found = diff.match(before, after);
        for (int i = 0; i < CLEANINGS && dropChance(before, after, found); i++) {}
        return found;
    }

    private void join(Link link, int[] before, int[] after, int[] found) {
        int index = matching.link(link);
        for (int i = 0; i < found.length; i++) {
            if (found[i] != Matching.NONE) {
                matching.join(before[i], after[found[i]], index);
            }
        }
    }

    /** A run of pairs, as indexes into the two lists of words: from, and up to. */
    private record Run(int from, int to, int fromAfter, int toAfter) {}

    private static List<Run> runs(int[] found) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] != Matching.NONE) {
                int from = i;
                while (i + 1 < found.length && found[i + 1] == found[i] + 1) {
                    i++;
                }
                runs.add(new Run(from, i + 1, found[from], found[i] + 1));
            }
        }
        return runs;
    }

    private boolean dropChance(int[] before, int[] after, int[] found) {
        List<Run> runs = runs(found);
        Run end = new Run(before.length, before.length, after.length, after.length);
        Run previous = new Run(0, 0, 0, 0);
        boolean dropped = false;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            double left = changed(before, after, previous, run);
            double right = changed(before, after, run, i + 1 < runs.size() ? runs.get(i + 1) : end);
            if (weight(before, run.from(), run.to(), true) < CHANCE * Math.min(left, right)) {
                Arrays.fill(found, run.from(), run.to(), Matching.NONE);
                dropped = true;
            }
            previous = run;
        }
        return dropped;
    }

    /** How heavy the change between two runs is: what was deleted or what was inserted, whichever is heavier. */
    private double changed(int[] before, int[] after, Run left, Run right) {
        return Math.max(
                weight(before, left.to(), right.from(), true), weight(after, left.toAfter(), right.fromAfter(), false));
    }

    private double weight(int[] words, int from, int to, boolean old) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += old ? matching.weightBefore(words[i]) : matching.weightAfter(words[i]);
        }
        return sum;
    }
}
