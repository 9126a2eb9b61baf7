package de.rundertisch.core.comments.relocation.alignment;

import java.util.Arrays;

/**
 * What some words are about: their stems and pairs of neighbouring stems, each with its weight. A feature and its weight share one
 * number, so that a profile is a sorted array: the upper bits are a hash of the feature, the lower ones its weight.
 */
final class Profile {

    static final int LOWER = 24;
    private static final double UNIT = 1 << 20;

    /** Lighter words say nothing about what a text is about. */
    private static final float LEAST = 0.08f;

    private final long[] entries;
    final double total;

    private Profile(long[] entries) {
        Arrays.sort(entries);
        this.entries = entries;
        double sum = 0;
        for (long entry : entries) {
            sum += weight(entry);
        }
        this.total = sum;
    }

    /** Of words of one text, given by position in order. */
    static Profile of(Matching matching, Words words, int[] positions) {
        long[] entries = new long[positions.length * 2];
        int size = 0;
        int previous = Matching.NONE;
        for (int position : positions) {
            int word = words.word(position);
            float weight = matching.weights[word];
            if (weight < LEAST) {
                continue;
            }
            entries[size++] = entry(Matching.NONE, matching.stem(word), weight);
            if (previous != Matching.NONE) {
                float both = (matching.weights[previous] + weight) / 2;
                entries[size++] = entry(matching.stem(previous), matching.stem(word), both);
            }
            previous = word;
        }
        return new Profile(Arrays.copyOf(entries, size));
    }

    private static long entry(int first, int second, float weight) {
        long mixed = ((long) first << 32 ^ second) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
        return mixed >>> LOWER + 1 << LOWER | (long) (weight * UNIT);
    }

    private static double weight(long entry) {
        return (entry & (1L << LOWER) - 1) / UNIT;
    }

    int size() {
        return entries.length;
    }

    /** The hash of a feature, in ascending order. */
    long feature(int index) {
        return entries[index] >>> LOWER;
    }

    /** The weight of what both have, repeated features as often as in both. */
    double shared(Profile other) {
        double sum = 0;
        for (int i = 0, k = 0; i < entries.length && k < other.entries.length; ) {
            int order = Long.compare(feature(i), other.feature(k));
            if (order == 0) {
                sum += Math.min(weight(entries[i]), weight(other.entries[k]));
            }
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
