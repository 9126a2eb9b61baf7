package de.rundertisch.core.comments.relocation;

import java.util.Arrays;
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

    private boolean dropChance(int[] before, int[] after, int[] found) {
        boolean dropped = false;
        double left = 0;
        int nextAfter = 0;
        for (int i = 0; i < found.length; ) {
            int start = i;
            while (start < found.length && found[start] == Matching.NONE) {
                start++;
            }
            if (start == found.length) {
                break;
            }
            int end = start + 1;
            while (end < found.length && found[end] == found[end - 1] + 1) {
                end++;
            }
            left = Math.max(weight(before, i, start, true), weight(after, nextAfter, found[start], false));
            nextAfter = found[end - 1] + 1;
            int next = end;
            while (next < found.length && found[next] == Matching.NONE) {
                next++;
            }
            int upTo = next == found.length ? after.length : found[next];
            double right = Math.max(weight(before, end, next, true), weight(after, nextAfter, upTo, false));
            if (weight(before, start, end, true) < CHANCE * Math.min(left, right)) {
                Arrays.fill(found, start, end, Matching.NONE);
                dropped = true;
            }
            i = end;
        }
        return dropped;
    }

    private double weight(int[] words, int from, int to, boolean old) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += old ? matching.weightBefore(words[i]) : matching.weightAfter(words[i]);
        }
        return sum;
    }
}
