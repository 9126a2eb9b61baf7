package de.rundertisch.core.comments.relocation.alignment;

/**
 * Reads the place of a stretch off the alignment: its words that go on together make the place, words at its ends that were replaced
 * are widened to what replaced them, and what is left of the words decides how sure it is.
 */
final class Placing {

    /** Words of a stretch may lie this much farther apart than before. */
    private static final int SLACK = 60;

    /** If less of a stretch goes on, in weight, nothing of it is left. */
    private static final double LEAST = 0.25;

    /** If more than this share of a stretch went elsewhere, it has no one place. */
    private static final double TORN = 0.15;

    private static final double DOUBT = 0.6;
    private static final double GUESSED = 0.92;

    private final Matching matching;
    private final Order order;
    private final double[] certainty;
    private final Edges edges;
    private final Replacement replacement;
    private final Words before;
    private final Words after;

    Placing(Matching matching, BlockClasses classes, Order order, double[] certainty) {
        this.matching = matching;
        this.order = order;
        this.certainty = certainty;
        this.edges = new Edges(matching);
        this.replacement = new Replacement(matching, classes, certainty);
        this.before = matching.before;
        this.after = matching.after;
    }

    /** Where the stretch between two positions of the older text stands in the newer one. */
    Place place(int start, int end) {
        int first = before.endingBehind(start);
        int last = first - 1;
        while (last + 1 < before.count() && before.start(last + 1) < end) {
            last++;
        }
        if (last < first) {
            return Place.none(0);
        }
        Cluster cluster = Cluster.heaviest(matching, first, last, SLACK);
        boolean left = !cluster.empty() && cluster.weight() + cluster.elsewhere() >= LEAST * cluster.of();
        return left ? placed(cluster, start, end, first, last) : replacement.of(first, last);
    }

    private Place placed(Cluster cluster, int start, int end, int first, int last) {
        int from = edges.start(first, cluster.first());
        int to = edges.end(last, cluster.last());
        int startAt = startAt(start, first, from);
        int endAt = endAt(end, last, to);
        boolean same = bare(before, start, end).equals(bare(after, startAt, endAt));
        return new Place(startAt, endAt, same, moved(cluster), same ? sure(cluster) : changed(cluster, first, last));
    }

    /** If the stretch begins inside a word, or with a space that people do not see, so does its place. */
    private int startAt(int start, int first, int from) {
        int shift = sameWord(first, from) ? start - before.start(first) : 0;
        boolean spaces = shift >= 0 || sameText(start, after.start(from) + shift, -shift);
        return after.start(from) + (spaces ? shift : 0);
    }

    private int endAt(int end, int last, int to) {
        int shift = sameWord(last, to) ? end - before.end(last) : 0;
        boolean spaces = shift <= 0 || sameText(before.end(last), after.end(to), shift);
        return after.end(to) + (spaces ? shift : 0);
    }

    private boolean sameText(int old, int young, int length) {
        return before.version.text().regionMatches(old, after.version.text(), young, length);
    }

    private boolean sameWord(int old, int young) {
        return matching.to(old) == young
                && before.word(old) == after.word(young)
                && before.end(old) - before.start(old) == after.end(young) - after.start(young);
    }

    private boolean moved(Cluster cluster) {
        double moved = 0;
        for (int i = cluster.first(); i <= cluster.last(); i++) {
            moved += order.moved(i) ? matching.weightBefore(i) : 0;
        }
        return moved > cluster.weight() / 2;
    }

    private double sure(Cluster cluster) {
        double sure = 0;
        for (int i = cluster.first(); i <= cluster.last(); i++) {
            sure += matching.to(i) == Matching.NONE ? 0 : matching.weightBefore(i) * certainty[matching.linkOf(i)];
        }
        return Math.min(1, sure / cluster.weight());
    }

    private double changed(Cluster cluster, int first, int last) {
        double kept = cluster.weight() / cluster.of();
        boolean torn = cluster.elsewhere() > TORN * cluster.of();
        if (torn || kept < 0.5) {
            return sure(cluster) * DOUBT;
        }
        double edge = edges.guessed(first, cluster.first(), last, cluster.last()) ? GUESSED : 1;
        return sure(cluster) * (0.8 + 0.2 * kept) * edge;
    }

    private static String bare(Words words, int start, int end) {
        return words.version
                .text()
                .substring(start, end)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
