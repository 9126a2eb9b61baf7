package de.rundertisch.web.search;

import java.util.List;

/**
 * One way to narrow a search, with its values to tick.
 *
 * @param name of the parameter in the address
 * @param title key of its heading
 * @param values the most frequent, and all that are ticked
 * @param rest those that are unfolded on request
 */
public record Facet(String name, String title, List<Value> values, List<Value> rest) {

    /**
     * @param label in the reader's words
     * @param count how many places there would be
     */
    public record Value(String code, String label, long count, boolean chosen) {}

    public Facet {
        values = List.copyOf(values);
        rest = List.copyOf(rest);
    }
}
