package de.rundertisch.core.responses;

import de.rundertisch.core.comments.places.Target;
import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.drafts.DraftVersion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a person may read it.
 *
 * @param number 1, 2, 3 … for the comment; sent back by the form
 * @param person who gave it
 * @param spot where the new wording stands; null if no place is named
 * @param earlier the answers it took the place of, newest first; empty for these themselves
 */
public record ResponseLine(
        long commentId,
        int number,
        Outcome outcome,
        String reason,
        String person,
        Instant at,
        @Nullable Spot spot,
        List<ResponseLine> earlier) {

    /**
     * A place in a version.
     *
     * @param place lasting id of the chapter or paragraph; null for the whole draft
     * @param heading whether it is a chapter
     * @param words the passage, null for the whole piece
     */
    public record Spot(
            long versionId,
            int versionNumber,
            @Nullable UUID place,
            boolean heading,
            @Nullable String words) {

        static @Nullable Spot of(@Nullable DraftVersion version, @Nullable Target target) {
            if (version == null || target == null) {
                return null;
            }
            Passage passage = target.passage();
            UUID paragraph = target.paragraph();
            boolean heading = paragraph == null || paragraph.equals(target.chapter());
            return new Spot(
                    version.id(),
                    version.number(),
                    heading ? target.chapter() : paragraph,
                    heading,
                    passage == null ? null : passage.exact());
        }

        /** Where the reading page shows it. */
        public String anchor() {
            return (heading ? "c-" : "p-") + place;
        }
    }

    static ResponseLine of(Response response, List<ResponseLine> earlier) {
        return new ResponseLine(
                response.comment().id(),
                response.number(),
                response.outcome(),
                response.reason(),
                response.given().person().name(),
                response.given().at(),
                Spot.of(response.placeVersion(), response.place()),
                earlier);
    }
}
