package de.rundertisch.core.comments.relocation.alignment;

import java.util.HashSet;
import java.util.Set;

/** What becomes of a stretch of which next to nothing goes on: what stands between its old neighbours replaced it, or it is gone. */
final class Replacement {

    /** So few words are taken to be replaced by what stands between their neighbours now; more would be another sentence. */
    private static final int FEW = 3;

    private static final double REPLACED = 0.9;
    private static final double ANOTHER_SENTENCE = 0.4;

    /** How sure it is that a stretch has no place when the alignment has none. */
    private static final double GONE = 0.85;

    private static final double DOUBTFUL = 0.5;

    /** So many words to either side are looked at for neighbours. */
    private static final int REACH = 300;

    private final Matching matching;
    private final BlockClasses classes;
    private final double[] certainty;
    private final Words before;
    private final Words after;

    Replacement(Matching matching, BlockClasses classes, double[] certainty) {
        this.matching = matching;
        this.classes = classes;
        this.certainty = certainty;
        this.before = matching.before;
        this.after = matching.after;
    }

    /** The place of the words from one to another, both included. */
    Place of(int first, int last) {
        int block = before.block(first);
        int partner = matching.partner(block);
        if (block != before.block(last) || partner == Matching.NONE) {
            return Place.none(gone(first, last));
        }
        boolean opens = first == before.first(block);
        boolean closes = last + 1 == before.first(block + 1);
        int from = opens ? after.first(partner) : matching.to(first - 1) + 1;
        int to = closes ? after.first(partner + 1) : matching.to(last + 1);
        boolean between = from > 0 && to > from && after.block(from) == partner && after.block(to - 1) == partner;
        if (!between || !free(from, to, first, last)) {
            return Place.none(gone(first, last));
        }
        int words = last - first + 1;
        boolean alike = words <= FEW && to - from <= 2 * words + 1;
        double sure = certainty[matching.mainOfBefore(block)] * (alike ? REPLACED : ANOTHER_SENTENCE);
        return new Place(after.start(from), after.end(to - 1), false, false, sure);
    }

    /** Whether the words of the newer text continue nothing outside the stretch. */
    private boolean free(int from, int to, int first, int last) {
        for (int i = from; i < to; i++) {
            int old = matching.from(i);
            if (old != Matching.NONE && (old < first || old > last)) {
                return false;
            }
        }
        return true;
    }

    /**
     * How sure it is that the words are gone: not if their block stands somewhere word for word and could not be told from its twins, nor
     * if open words between the places of their neighbours are much the same.
     */
    private double gone(int first, int last) {
        if (classes.inAfter(classes.before[before.block(first)])) {
            return DOUBTFUL;
        }
        int left = first - 1;
        while (left >= 0 && first - left < REACH && matching.to(left) == Matching.NONE) {
            left--;
        }
        int right = last + 1;
        while (right < before.count() && right - last < REACH && matching.to(right) == Matching.NONE) {
            right++;
        }
        boolean alone = left >= 0 && matching.to(left) == Matching.NONE;
        int from = left < 0 ? 0 : matching.to(left) + 1;
        int to = right >= before.count() ? after.count() : matching.to(right);
        return !alone && openLike(from, to, first, last) ? DOUBTFUL : GONE;
    }

    private boolean openLike(int from, int to, int first, int last) {
        Set<Integer> open = new HashSet<>();
        for (int i = from; i < Math.min(to, from + 2 * REACH); i++) {
            if (matching.from(i) == Matching.NONE) {
                open.add(matching.stem(after.word(i)));
            }
        }
        double found = 0;
        double all = 0;
        for (int i = first; i <= last; i++) {
            all += matching.weightBefore(i);
            found += open.contains(matching.stem(before.word(i))) ? matching.weightBefore(i) : 0;
        }
        return found >= all / 2;
    }
}
