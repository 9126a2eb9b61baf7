package de.rundertisch.core.comments.relocation;

import org.jspecify.annotations.Nullable;

/**
 * Where a passage truly stands in the newer text.
 *
 * @param kind what was done, for the table
 * @param places stretches of the newer text that are right, each as start and end; none for an orphan
 * @param open whether people would not agree: then an orphan is not counted as missed, only a place elsewhere as wrong
 */
record Truth(String kind, Passage passage, java.util.List<int[]> places, boolean open) {

    /** Overlap of a result with the best right place: what both have by what either has, 0 to 1. */
    double overlap(@Nullable Passage found) {
        if (found == null) {
            return 0;
        }
        double best = 0;
        for (int[] place : places) {
            int both = Math.min(place[1], found.end()) - Math.max(place[0], found.start());
            int either = Math.max(place[1], found.end()) - Math.min(place[0], found.start());
            best = Math.max(best, both / (double) either);
        }
        return best;
    }
}
