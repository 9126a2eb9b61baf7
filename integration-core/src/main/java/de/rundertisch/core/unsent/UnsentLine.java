package de.rundertisch.core.unsent;

import de.rundertisch.core.shared.SystemClock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Kept words in the list of a person's own.
 *
 * @param level what kind of place they are for
 * @param placeName what people call the place in the draft
 * @param lastingId of the paragraph or chapter; null for the whole draft
 * @param comment the one answered or edited; null for new ones
 * @param voice who said that comment; null for new ones, and when it is not to be seen any more
 * @param open whether they could be sent now
 */
public record UnsentLine(
        KeptWords words,
        Level level,
        String placeName,
        @Nullable UUID lastingId,
        @Nullable Long comment,
        @Nullable String voice,
        boolean open) {

    /** What kind of place words are for. */
    public enum Level {
        DRAFT,
        CHAPTER,
        PARAGRAPH,
        PASSAGE,
        REPLY,
        EDIT;

        static Level of(Place place) {
            return switch (place) {
                case Place.WholeDraft draft -> DRAFT;
                case Place.InChapter chapter -> CHAPTER;
                case Place.InParagraph paragraph -> PARAGRAPH;
                case Place.InPassage passage -> PASSAGE;
                case Place.Reply reply -> REPLY;
                case Place.Edit edit -> EDIT;
            };
        }
    }

    /** The last day on which they are kept if nobody touches them. */
    public LocalDate keptUntil() {
        return words.savedAt()
                .plus(Clearing.UNTOUCHED)
                .atZone(SystemClock.OFFICE_ZONE)
                .toLocalDate()
                .minusDays(1);
    }
}
