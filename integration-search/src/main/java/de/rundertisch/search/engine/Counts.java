package de.rundertisch.search.engine;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many findables match, by combination of codes, before any choice was applied.
 *
 * @param places number of matching findables of each combination
 * @param subjects number of subjects that have a findable which matches and fits the choice
 */
record Counts(Map<Combination, Long> places, long subjects) {

    long total(Choice choice) {
        return places.entrySet().stream()
                .filter(one -> one.getKey().fits(choice))
                .mapToLong(Map.Entry::getValue)
                .sum();
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
        Map<String, Long> counts = new HashMap<>();
        places.forEach((combination, count) -> {
            if (combination.fitsApartFrom(dimension, choice)) {
                combination.of(dimension).forEach(code -> counts.merge(code, count, Long::sum));
            }
        });
        return counts;
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
