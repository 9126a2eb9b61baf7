package de.rundertisch.core.responses;

import de.rundertisch.core.carrying.PlacementLine.Excerpt;
import de.rundertisch.core.reading.FindableComment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment before the moderator who is to answer it.
 *
 * @param excerpt what it is about, in the version it was made on
 * @param versionNumber of that version
 * @param newestNumber of the newest version, in which the new wording may be named
 * @param placeNumber what to type for the place that the answer names now; null for none
 * @param given the answers so far, newest first
 */
public record AnswerCase(
        FindableComment comment,
        Excerpt excerpt,
        int versionNumber,
        int newestNumber,
        @Nullable String placeNumber,
        List<ResponseLine> given) {

    /** Number of the answer that counts now, 0 without one. */
    public int seen() {
        return given.isEmpty() ? 0 : given.getFirst().number();
    }
}
