package de.rundertisch.core.partners;

import java.util.List;

/**
 * The part of a long list that one page of the screen shows.
 *
 * @param lines the lines of this part, in order
 * @param total how many lines the whole list has
 */
public record Section<T>(List<T> lines, long total) {

    public Section {
        lines = List.copyOf(lines);
    }
}
