package de.rundertisch.search.description;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A short stand-in for a text that tells how much two texts have in common: MinHash (Broder, "On the resemblance and containment of
 * documents", 1997) over shingles of {@value #SHINGLE} words. The share of equal places estimates the share of common shingles, with a
 * standard error of at most six percent points.
 */
public final class Fingerprint {

    /** Numbers in a fingerprint. */
    public static final int PLACES = 64;

    private static final int SHINGLE = 4;
    private static final int FEWEST_SHINGLES = 20;

    private final int[] places;

    private Fingerprint(int[] places) {
        this.places = places;
    }

    /** The numbers, {@link #PLACES} of them. */
    public int[] places() {
        return places.clone();
    }

    /** Estimated share of the shingles that both have, in percent. */
    public int similarity(Fingerprint other) {
        long same = IntStream.range(0, PLACES)
                .filter(i -> places[i] == other.places[i])
                .count();
        return Math.round(100f * same / PLACES);
    }

    /** Takes a text piece by piece; words are letters and digits, whatever their case. */
    static final class Builder {

        private final int[] smallest = new int[PLACES];
        private final long[] words = new long[SHINGLE];
        private long count;
        private long shingles;

        Builder() {
            Arrays.fill(smallest, Integer.MAX_VALUE);
        }

        void add(String text) {
            long word = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isLetterOrDigit(c)) {
                    word = (word * 31 + Character.toLowerCase(c)) + 1;
                } else if (word != 0) {
                    add(word);
                    word = 0;
                }
            }
            if (word != 0) {
                add(word);
            }
        }

        private void add(long word) {
            words[(int) (count++ % SHINGLE)] = mix(word);
            if (count >= SHINGLE) {
                long hash = 0;
                for (long i = count - SHINGLE; i < count; i++) {
                    hash = mix(hash * 31 + words[(int) (i % SHINGLE)]);
                }
                take(hash);
            }
        }

        private void take(long shingle) {
            shingles++;
            for (int i = 0; i < PLACES; i++) {
                int hash = (int) (mix(shingle ^ (i * 0x9E3779B97F4A7C15L)) >>> 32);
                smallest[i] = Math.min(smallest[i], hash);
            }
        }

        /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): spreads every bit over all others. */
        private static long mix(long value) {
            long z = value;
            z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return z ^ (z >>> 31);
        }

        Optional<Fingerprint> build() {
            return shingles < FEWEST_SHINGLES ? Optional.empty() : Optional.of(new Fingerprint(smallest.clone()));
        }
    }
}
