package de.rundertisch.core.comments.relocation;

/**
 * Reads the place of one stretch off the alignment: its words that go on together make the place, words at its ends that were replaced
 * are widened to what replaced them, and what is left of the words decides how sure it is.
 */
final class Placing {

    /** Words of the stretch may lie this much farther apart than before. */
    private static final int SLACK = 60;

    /** How sure it is that a stretch has no place when the alignment has none. */
    private static final double GONE = 0.85;

    /** So few words are taken to be replaced by what stands between their neighbours now; more would be another sentence. */
    private static final int FEW = 3;

    private final Matching matching;
    private final Order order;
    private final double[] certainty;
    private final Words before;
    private final Words after;

    Placing(Matching matching, Order order, double[] certainty) {
        this.matching = matching;
        this.order = order;
        this.certainty = certainty;
        this.before = matching.before;
        this.after = matching.after;
    }

    Place place(int start, int end) {
        int first = before.endingBehind(start);
        int last = first;
        while (last < before.count() && before.start(last) < end) {
            last++;
        }
        if (first == last) {
            return Place.none(0);
        }
        Cluster cluster = Cluster.heaviest(matching, first, last, SLACK);
        double kept = cluster.weight() / cluster.of();
        if (cluster.empty() || kept < 0.25) {
            return replaced(first, last);
        }
        int from = cluster.first() == first ? matching.to(first) : headStart(first, cluster.first());
        int to = cluster.last() == last - 1 ? matching.to(last - 1) : tailEnd(last - 1, cluster.last());
        int startAt = after.start(from);
        int endAt = after.end(to);
        if (sameWord(first, from)) {
            startAt += Math.max(0, start - before.start(first));
        }
        if (sameWord(last - 1, to)) {
            endAt -= Math.max(0, before.end(last - 1) - end);
        }
        boolean same = bare(before, start, end).equals(bare(after, startAt, endAt));
        return new Place(startAt, endAt, same, moved(cluster), confidence(cluster, same, kept, from, to));
    }

    private boolean sameWord(int old, int young) {
        return matching.to(old) == young
                && before.end(old) - before.start(old) == after.end(young) - after.start(young)
                && before.word(old) == after.word(young);
    }

    /** Where the new words begin that stand for unmatched ones at the head of the stretch. */
    private int headStart(int first, int matched) {
        int to = matching.to(matched);
        int left = matched - 1;
        while (left >= 0 && matching.to(left) == Matching.NONE && before.block(left) == before.block(matched)) {
            left--;
        }
        boolean beside = left >= 0 && matching.to(left) != Matching.NONE && before.block(left) == before.block(matched);
        int border = beside ? matching.to(left) : after.first(after.block(to)) - 1;
        int open = to - border - 1;
        int width = matched - left - 1;
        if (open <= 0 || open > 3 * width + 3) {
            return to;
        }
        return to - (int) Math.round(open * (matched - first) / (double) width);
    }

    private int tailEnd(int last, int matched) {
        int to = matching.to(matched);
        int right = matched + 1;
        int end = before.first(before.block(matched) + 1);
        while (right < end && matching.to(right) == Matching.NONE) {
            right++;
        }
        int border = right < end ? matching.to(right) : after.first(after.block(to) + 1);
        int open = border - to - 1;
        int width = right - matched - 1;
        if (open <= 0 || open > 3 * width + 3) {
            return to;
        }
        return to + (int) Math.round(open * (last - matched) / (double) width);
    }

    /** Next to none of the words is left: what stands between their old neighbours takes their place, if there is anything. */
    private Place replaced(int first, int last) {
        int block = before.block(first);
        if (block != before.block(last - 1) || matching.partner(block) == Matching.NONE) {
            return Place.none(GONE);
        }
        int partner = matching.partner(block);
        boolean opens = first == before.first(block);
        boolean closes = last == before.first(block + 1);
        int from = opens ? after.first(partner) : matching.to(first - 1) + 1;
        int to = closes ? after.first(partner + 1) : matching.to(last);
        boolean bordered = from > 0 && to > from && (closes || to > 0);
        if (!bordered || after.block(from) != partner || after.block(to - 1) != partner || !open(from, to)) {
            return Place.none(GONE);
        }
        int words = last - first;
        boolean alike = to - from <= 2 * words + 1 && words <= 2 * (to - from) + 1;
        double sure = certainty[matching.mainOfBefore(block)] * (words <= FEW && alike ? 0.9 : 0.4);
        return new Place(after.start(from), after.end(to - 1), false, false, sure);
    }

    private boolean open(int from, int to) {
        for (int i = from; i < to; i++) {
            if (matching.from(i) != Matching.NONE) {
                return false;
            }
        }
        return true;
    }

    private boolean moved(Cluster cluster) {
        double all = 0;
        double moved = 0;
        for (int i = cluster.first(); i <= cluster.last(); i++) {
            double weight = matching.to(i) == Matching.NONE ? 0 : matching.weightBefore(i);
            all += weight;
            moved += order.moved(i) ? weight : 0;
        }
        return moved > all / 2;
    }

    private double confidence(Cluster cluster, boolean same, double kept, int from, int to) {
        double sure = 1;
        for (int i = cluster.first(); i <= cluster.last(); i++) {
            if (matching.to(i) >= from && matching.to(i) <= to) {
                sure = Math.min(sure, certainty[matching.linkOf(i)]);
            }
        }
        if (same) {
            return sure;
        }
        return kept >= 0.5 ? sure * (0.8 + 0.2 * kept) : sure * 0.6;
    }

    private static String bare(Words words, int start, int end) {
        return words.version.text().substring(start, end).strip().replaceAll("\\s+", " ");
    }
}
