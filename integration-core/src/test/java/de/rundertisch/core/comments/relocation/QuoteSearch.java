package de.rundertisch.core.comments.relocation;

/**
 * The plain way to find a passage again, for comparison: search its quote, take the occurrence whose surroundings fit best and then the
 * nearest; without an exact occurrence look for its head and its tail by Bitap with errors, as diff-match-patch does (32 characters,
 * threshold 0.5, distance 1000). Knows the new text and the passage only.
 */
final class QuoteSearch {

    private static final int BITS = 32;
    private static final double THRESHOLD = 0.5;
    private static final int DISTANCE = 1_000;
    private static final int MOST = 200;

    private final String after;

    QuoteSearch(String after) {
        this.after = after;
    }

    /** A place, always taken for certain, or an orphan. */
    Relocated relocate(Passage passage) {
        int exact = exact(passage);
        if (exact >= 0) {
            RelocationStatus status = exact == passage.start() ? RelocationStatus.UNCHANGED : RelocationStatus.MOVED;
            return new Relocated(
                    status, Passage.of(after, exact, exact + passage.exact().length()), 1);
        }
        int length = Math.min(BITS, passage.exact().length());
        int head = bitap(passage.exact().substring(0, length), passage.start());
        String tail = passage.exact().substring(passage.exact().length() - length);
        int end = head < 0 ? -1 : bitap(tail, head + passage.exact().length() - length);
        if (head < 0 || end < head) {
            return new Relocated(RelocationStatus.ORPHANED, null, 1);
        }
        int to = Math.min(after.length(), Math.min(end + length, head + Passage.LONGEST));
        boolean blank = after.substring(head, to).isBlank();
        return blank
                ? new Relocated(RelocationStatus.ORPHANED, null, 1)
                : new Relocated(RelocationStatus.TEXT_CHANGED, Passage.of(after, head, to), 1);
    }

    private int exact(Passage passage) {
        int best = -1;
        double bestScore = Double.NEGATIVE_INFINITY;
        int found = after.indexOf(passage.exact());
        for (int i = 0; found >= 0 && i < MOST; i++) {
            double score = context(passage, found) * 1e7 - Math.abs(found - passage.start());
            if (score > bestScore) {
                bestScore = score;
                best = found;
            }
            found = after.indexOf(passage.exact(), found + 1);
        }
        return best;
    }

    private int context(Passage passage, int at) {
        int same = 0;
        String prefix = passage.prefix();
        for (int i = 1; i <= prefix.length() && at - i >= 0; i++) {
            if (after.charAt(at - i) != prefix.charAt(prefix.length() - i)) {
                break;
            }
            same++;
        }
        int end = at + passage.exact().length();
        for (int i = 0; i < passage.suffix().length() && end + i < after.length(); i++) {
            if (after.charAt(end + i) != passage.suffix().charAt(i)) {
                break;
            }
            same++;
        }
        return same;
    }

    private int bitap(String pattern, int expected) {
        int best = -1;
        double threshold = THRESHOLD;
        int errors = Math.min(pattern.length() - 1, pattern.length() / 2);
        long[] previous = new long[errors + 1];
        int from = Math.max(0, expected - DISTANCE);
        int to = Math.min(after.length(), expected + DISTANCE + pattern.length());
        long found = 1L << pattern.length() - 1;
        for (int d = 0; d <= errors; d++) {
            previous[d] = (1L << d) - 1;
        }
        for (int i = from; i < to; i++) {
            long mask = mask(pattern, after.charAt(i));
            long below = previous[0];
            previous[0] = (previous[0] << 1 | 1) & mask;
            for (int d = 1; d <= errors; d++) {
                long old = previous[d];
                previous[d] = (old << 1 | 1) & mask | below << 1 | previous[d - 1] << 1 | below | 1;
                below = old;
            }
            for (int d = 0; d <= errors; d++) {
                int start = Math.max(0, i - pattern.length() + 1);
                double score = d / (double) pattern.length() + Math.abs(start - expected) / (double) DISTANCE;
                if ((previous[d] & found) != 0 && score <= threshold) {
                    threshold = score;
                    best = start;
                }
            }
        }
        return best;
    }

    private static long mask(String pattern, char c) {
        long mask = 0;
        for (int i = 0; i < pattern.length(); i++) {
            mask |= pattern.charAt(i) == c ? 1L << i : 0;
        }
        return mask;
    }
}
