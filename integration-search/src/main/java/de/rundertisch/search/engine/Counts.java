package de.rundertisch.search.engine;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many findables match, by combination of codes, before any choice was applied.
 *
 * @param combinations of the state of the index that was counted
 * @param places number of matching findables by the numbers of the combinations
 * @param subjects number of subjects that have a findable which matches and fits the choice
 * @param ofSubject number of findables that match and fit the choice, for the subjects that were asked for
 */
record Counts(Combinations combinations, long[] places, long subjects, Map<String, Long> ofSubject) {

    long total(Choice choice) {
        long total = 0;
        for (long count : within(combination -> combination.fits(choice))) {
            total += count;
        }
        return total;
    }

    Map<Dimension, Map<String, Long>> facets(Choice choice) {
        Map<Dimension, Map<String, Long>> facets = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Map<String, Long> counts = of(dimension, choice);
            if (!counts.isEmpty()) {
                facets.put(dimension, sorted(dimension, counts));
            }
        }
        return facets;
    }

    /** Counts of one dimension, limited by what was chosen in all others. */
    Map<String, Long> of(Dimension dimension, Choice choice) {
        return combinations.byCode(
                dimension,
                choice.values().isEmpty()
                        ? places
                        : within(combination -> combination.fitsApartFrom(dimension, choice)));
    }

    private long[] within(Predicate<Combination> fitting) {
        long[] within = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            within[i] = places[i] > 0 && fitting.test(combinations.get(i)) ? places[i] : 0;
        }
        return within;
    }

    private static Map<String, Long> sorted(Dimension dimension, Map<String, Long> counts) {
        Comparator<Map.Entry<String, Long>> order = dimension == Dimension.YEAR
                ? Map.Entry.comparingByKey(Comparator.reverseOrder())
                : Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey());
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(order).forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }
}
