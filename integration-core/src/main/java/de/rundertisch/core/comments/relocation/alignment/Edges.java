package de.rundertisch.core.comments.relocation.alignment;

/**
 * The ends of a stretch whose outermost words are not the same any more: new words between the place of the nearest word that is and its
 * neighbour's stand for the old ones, in proportion if some of the old ones lie outside the stretch.
 */
final class Edges {

    /** So many new words for each old one are taken to replace it, and this many more; further ones are an insertion. */
    private static final int GROWTH = 3;

    private final Matching matching;
    private final Words before;
    private final Words after;

    Edges(Matching matching) {
        this.matching = matching;
        this.before = matching.before;
        this.after = matching.after;
    }

    /** First word of the place of a stretch that begins at one word and of which another is the first that goes on. */
    int start(int first, int matched) {
        int to = matching.to(matched);
        int begin = before.first(before.block(matched));
        int left = matched;
        while (left > begin && matching.to(left - 1) == Matching.NONE) {
            left--;
        }
        int beginAfter = after.first(after.block(to));
        int open = to;
        while (open > beginAfter && matching.from(open - 1) == Matching.NONE) {
            open--;
        }
        return to - share(to - open, matched - first, matched - left);
    }

    /** Last word of the place of a stretch that ends with one word and of which another is the last that goes on. */
    int end(int last, int matched) {
        int to = matching.to(matched);
        int end = before.first(before.block(matched) + 1);
        int right = matched;
        while (right + 1 < end && matching.to(right + 1) == Matching.NONE) {
            right++;
        }
        int endAfter = after.first(after.block(to) + 1);
        int open = to;
        while (open + 1 < endAfter && matching.from(open + 1) == Matching.NONE) {
            open++;
        }
        return to + share(open - to, last - matched, right - matched);
    }

    /** Whether words on both sides of one of the ends were replaced together, so that the new end is a guess. */
    boolean guessed(int first, int firstMatched, int last, int lastMatched) {
        boolean start = first < firstMatched
                && first > before.first(before.block(first))
                && matching.to(first - 1) == Matching.NONE
                && openAt(matching.to(firstMatched) - 1);
        boolean end = last > lastMatched
                && last + 1 < before.first(before.block(last) + 1)
                && matching.to(last + 1) == Matching.NONE
                && openAt(matching.to(lastMatched) + 1);
        return start || end;
    }

    private boolean openAt(int word) {
        return word >= 0 && word < after.count() && matching.from(word) == Matching.NONE;
    }

    private static int share(int open, int inside, int all) {
        if (inside == 0 || open > GROWTH * (all + 1)) {
            return 0;
        }
        return (int) Math.round(open * Math.min(1, inside / (double) Math.max(1, all)));
    }
}
