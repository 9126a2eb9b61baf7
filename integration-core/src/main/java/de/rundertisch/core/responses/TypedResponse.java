package de.rundertisch.core.responses;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it was typed.
 *
 * @param seen number of the answer the form was shown with, 0 for none; another one since is a conflict
 * @param outcome null is answered with a sentence
 * @param reason at most {@value Response#LONGEST} characters
 * @param place number of the paragraph or chapter of the newest version where the new wording stands; null or blank for none
 * @param words the new wording in that paragraph; null or blank for the whole of it
 */
public record TypedResponse(
        long commentId,
        int seen,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String place,
        @Nullable String words) {

    boolean naming() {
        return place != null && !place.isBlank();
    }
}
