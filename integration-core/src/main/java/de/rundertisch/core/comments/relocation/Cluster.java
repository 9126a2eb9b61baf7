package de.rundertisch.core.comments.relocation;

/**
 * The words of a stretch that go on together: in the same order and not much farther apart than before.
 *
 * @param first position of its first word in the older text
 * @param last position of its last word
 * @param weight of its words
 * @param of weight of all words of the stretch
 */
record Cluster(int first, int last, double weight, double of) {

    static Cluster heaviest(Matching matching, int from, int until, int slack) {
        Cluster best = new Cluster(from, from - 1, 0, 0);
        Cluster current = best;
        double all = 0;
        for (int i = from; i < until; i++) {
            double weight = matching.weightBefore(i);
            all += weight;
            if (matching.to(i) == Matching.NONE) {
                continue;
            }
            boolean goesOn = !current.empty() && near(matching, current.last(), i, slack);
            current = new Cluster(goesOn ? current.first() : i, i, weight + (goesOn ? current.weight() : 0), 0);
            best = current.weight() > best.weight() ? current : best;
        }
        return new Cluster(best.first(), best.last(), best.weight(), all);
    }

    private static boolean near(Matching matching, int left, int right, int slack) {
        int distance = matching.to(right) - matching.to(left);
        return distance > 0 && distance <= 3 * (right - left) + slack;
    }

    boolean empty() {
        return last < first;
    }
}
