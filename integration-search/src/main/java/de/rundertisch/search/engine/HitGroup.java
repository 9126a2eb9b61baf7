package de.rundertisch.search.engine;

import java.util.List;

/**
 * A subject and the places in it that were found, such as a document with its pages.
 *
 * @param group the subject, such as {@code DOCUMENT:4711}
 * @param total number of places in it that match; more than are shown
 * @param hits the places to show, in the order that was asked for; at least one
 */
public record HitGroup(String group, long total, List<Hit> hits) {

    public HitGroup {
        hits = List.copyOf(hits);
    }

    /** The place that brought the subject where it stands in the list. */
    public Hit best() {
        return hits.getFirst();
    }
}
