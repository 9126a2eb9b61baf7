package de.rundertisch.core.comments.relocation.alignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Picks from pairs of positions the heaviest set in which both positions only grow: what kept its order. n log n. */
final class Chain {

    /** A pair of positions with its weight, above 0. */
    record Pair(int before, int after, double weight) {}

    private final double[] best;
    private final int[] bestPair;

    private Chain(int size) {
        best = new double[size + 1];
        bestPair = new int[size + 1];
        Arrays.fill(bestPair, -1);
    }

    /**
     * For each pair whether it belongs to the chain.
     *
     * @param size one more than the greatest position in the newer text
     */
    static boolean[] heaviest(List<Pair> pairs, int size) {
        Chain chain = new Chain(size);
        int[] previous = new int[pairs.size()];
        int[] order = IntStream.range(0, pairs.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> pairs.get(i).before())
                        .thenComparingInt(i -> -pairs.get(i).after()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : order) {
            Pair pair = pairs.get(i);
            previous[i] = chain.lastBelow(pair.after());
            chain.enter(pair.after(), i, pair.weight() + chain.weightBelow(pair.after()));
        }
        boolean[] chosen = new boolean[pairs.size()];
        for (int i = chain.lastBelow(size); i >= 0; i = previous[i]) {
            chosen[i] = true;
        }
        return chosen;
    }

    private int slotBelow(int after) {
        int slot = 0;
        for (int i = after; i > 0; i -= i & -i) {
            slot = best[i] > best[slot] ? i : slot;
        }
        return slot;
    }

    private int lastBelow(int after) {
        return bestPair[slotBelow(after)];
    }

    private double weightBelow(int after) {
        return best[slotBelow(after)];
    }

    private void enter(int after, int pair, double weight) {
        for (int i = after + 1; i < best.length; i += i & -i) {
            if (weight > best[i]) {
                best[i] = weight;
                bestPair[i] = pair;
            }
        }
    }
}
