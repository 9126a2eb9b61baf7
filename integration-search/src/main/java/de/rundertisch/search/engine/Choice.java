package de.rundertisch.search.engine;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * To what a person has narrowed a search. Of the values chosen in one dimension one is enough; all dimensions must agree.
 *
 * @param values chosen codes by dimension; a dimension that is missing or empty is not narrowed
 * @param since first day wanted, null for no limit; with a limit, what has no date is left out
 * @param until last day wanted, null for no limit
 */
public record Choice(
        Map<Dimension, Set<String>> values,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    /** Everything. */
    public static final Choice EVERYTHING = new Choice(Map.of(), null, null);

    public Choice {
        Map<Dimension, Set<String>> copy = new EnumMap<>(Dimension.class);
        values.forEach((dimension, codes) -> {
            if (!codes.isEmpty()) {
                copy.put(dimension, Set.copyOf(codes));
            }
        });
        values = Map.copyOf(copy);
    }

    /** The same with these codes chosen in this dimension; none lifts the limit. */
    public Choice with(Dimension dimension, Set<String> codes) {
        Map<Dimension, Set<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(values);
        changed.put(dimension, codes);
        return new Choice(changed, since, until);
    }

    /** The same within these days, both included. */
    public Choice between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Choice(values, first, last);
    }

    /** The codes chosen in this dimension, empty if it is not narrowed. */
    public Set<String> of(Dimension dimension) {
        return values.getOrDefault(dimension, Set.of());
    }

    /** Whether nothing was chosen. */
    public boolean everything() {
        return values.isEmpty() && since == null && until == null;
    }
}
