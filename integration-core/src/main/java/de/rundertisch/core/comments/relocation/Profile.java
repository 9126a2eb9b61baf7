package de.rundertisch.core.comments.relocation;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What some words are about: their stems and pairs of neighbouring stems, each with its weight, sorted. */
final class Profile {

    static final Profile NOTHING = new Profile(new long[0], new double[0]);

    /** Lighter words say nothing about what a text is about. */
    private static final float LEAST = 0.08f;

    final long[] features;
    final double total;
    private final double[] weights;

    private Profile(long[] features, double[] weights) {
        int[] order = IntStream.range(0, features.length)
                .boxed()
                .sorted((a, b) -> Long.compare(features[a], features[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.features = Arrays.stream(order).mapToLong(i -> features[i]).toArray();
        this.weights = Arrays.stream(order).mapToDouble(i -> weights[i]).toArray();
        this.total = Arrays.stream(weights).sum();
    }

    /** Of words of one text, given by position in order. */
    static Profile of(Matching matching, Words words, int[] positions) {
        long[] features = new long[positions.length * 2];
        double[] weights = new double[features.length];
        int size = 0;
        int previous = Matching.NONE;
        for (int position : positions) {
            int word = words.word(position);
            if (matching.weights[word] < LEAST) {
                continue;
            }
            features[size] = matching.stem(word);
            weights[size++] = matching.weights[word];
            if (previous != Matching.NONE) {
                features[size] = (matching.stem(previous) + 1L) << 32 | matching.stem(word);
                weights[size++] = (matching.weights[previous] + matching.weights[word]) / 2;
            }
            previous = word;
        }
        return new Profile(Arrays.copyOf(features, size), Arrays.copyOf(weights, size));
    }

    /** The weight of what both have, repeated features as often as in both. */
    double shared(Profile other) {
        double sum = 0;
        for (int i = 0, k = 0; i < features.length && k < other.features.length; ) {
            int order = Long.compare(features[i], other.features[k]);
            if (order == 0) {
                sum += Math.min(weights[i], other.weights[k]);
            }
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
