package de.rundertisch.search.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * The codes of one findable in all dimensions, written as one word. There are far fewer combinations than findables, so a walk
 * over a million hits only counts combinations, and choices and counts are worked out on those few afterwards.
 */
record Combination(Map<Dimension, Set<String>> values) {

    private static final String BETWEEN_DIMENSIONS = "\u001d";
    private static final String BETWEEN_VALUES = "\u001e";

    static Combination of(Findable findable) {
        Belonging belonging = findable.belonging();
        Map<Dimension, Set<String>> values = new EnumMap<>(Dimension.class);
        values.put(Dimension.KIND, Set.of(findable.kind()));
        values.put(
                Dimension.YEAR,
                findable.date() == null
                        ? Set.of()
                        : Set.of(String.valueOf(findable.date().getYear())));
        values.put(Dimension.FIELD_OF_ACTION, belonging.fieldsOfAction());
        values.put(Dimension.ORGANISATION, one(belonging.organisation()));
        values.put(Dimension.LANGUAGE, one(belonging.language()));
        return new Combination(values);
    }

    private static Set<String> one(String code) {
        return code.isEmpty() ? Set.of() : Set.of(code);
    }

    static Combination read(String written) {
        String[] parts = written.split(BETWEEN_DIMENSIONS, -1);
        Map<Dimension, Set<String>> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            String part = dimension.ordinal() < parts.length ? parts[dimension.ordinal()] : "";
            values.put(dimension, part.isEmpty() ? Set.of() : Set.of(part.split(BETWEEN_VALUES)));
        }
        return new Combination(values);
    }

    String written() {
        StringJoiner written = new StringJoiner(BETWEEN_DIMENSIONS);
        for (Dimension dimension : Dimension.values()) {
            Set<String> codes = of(dimension);
            written.add(codes.size() < 2 ? String.join("", codes) : String.join(BETWEEN_VALUES, new TreeSet<>(codes)));
        }
        return written.toString();
    }

    Set<String> of(Dimension dimension) {
        return values.getOrDefault(dimension, Set.of());
    }

    boolean fits(Choice choice) {
        return choice.values().keySet().stream().allMatch(dimension -> fits(choice, dimension));
    }

    /** Whether it fits in every dimension but this one. */
    boolean fitsApartFrom(Dimension ignored, Choice choice) {
        return choice.values().keySet().stream().allMatch(dimension -> dimension == ignored || fits(choice, dimension));
    }

    private boolean fits(Choice choice, Dimension dimension) {
        return of(dimension).stream().anyMatch(choice.of(dimension)::contains);
    }
}
