package de.rundertisch.core.comments.relocation.alignment;

/**
 * The words of a stretch that go on together: in the same order and not much farther apart than before.
 *
 * @param first position of its first word in the older text
 * @param last position of its last word
 * @param weight of its words
 * @param elsewhere weight of words of the stretch that go on, but elsewhere
 * @param of weight of all words of the stretch
 */
record Cluster(int first, int last, double weight, double elsewhere, double of) {

    /** The heaviest one among the words from one to another, both included. */
    static Cluster heaviest(Matching matching, int from, int to, int slack) {
        Cluster best = new Cluster(from, from - 1, 0, 0, 0);
        Cluster current = best;
        double all = 0;
        double matched = 0;
        for (int i = from; i <= to; i++) {
            double weight = matching.weightBefore(i);
            all += weight;
            if (matching.to(i) == Matching.NONE) {
                continue;
            }
            matched += weight;
            boolean goesOn = !current.empty() && near(matching, current.last(), i, slack);
            current = new Cluster(goesOn ? current.first() : i, i, weight + (goesOn ? current.weight() : 0), 0, 0);
            best = current.weight() > best.weight() ? current : best;
        }
        return new Cluster(best.first(), best.last(), best.weight(), matched - best.weight(), all);
    }

    private static boolean near(Matching matching, int left, int right, int slack) {
        int distance = matching.to(right) - matching.to(left);
        return distance > 0 && distance <= 3 * (right - left) + slack;
    }

    boolean empty() {
        return last < first;
    }
}
