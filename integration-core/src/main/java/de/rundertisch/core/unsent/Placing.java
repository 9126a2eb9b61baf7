package de.rundertisch.core.unsent;

import de.rundertisch.core.drafts.PlaceNames;
import de.rundertisch.core.unsent.UnsentLine.Level;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says in words where kept words of one version belong, and whether they could be sent.
 *
 * @param names of the version's places
 * @param comments those answered or edited that the reader may see, by id
 * @param versionOpen whether comments on the version are taken
 * @param draftOpen whether comments on any version of the draft are taken
 * @param moderator whether the reader may reply at any time
 */
record Placing(
        PlaceNames names,
        Map<Long, AnsweredComment> comments,
        boolean versionOpen,
        boolean draftOpen,
        boolean moderator) {

    UnsentLine line(KeptWords words) {
        Place place = Place.parse(words.about());
        Long comment = comment(place);
        AnsweredComment answered = comment == null ? null : comments.get(comment);
        UUID piece = answered == null ? piece(place) : answered.piece();
        return new UnsentLine(
                words,
                Level.of(place),
                names.of(piece),
                piece,
                comment,
                answered == null ? null : answered.voice(),
                comment == null ? versionOpen : answered != null && isThreadOpen(place));
    }

    private boolean isThreadOpen(Place place) {
        return draftOpen || moderator && place instanceof Place.Reply;
    }

    /** The comment answered or edited; null for new ones. */
    static @Nullable Long comment(Place place) {
        return switch (place) {
            case Place.Reply reply -> reply.comment();
            case Place.Edit edit -> edit.comment();
            default -> null;
        };
    }

    private static @Nullable UUID piece(Place place) {
        return switch (place) {
            case Place.InChapter in -> in.id();
            case Place.InParagraph in -> in.id();
            case Place.InPassage in -> in.first();
            default -> null;
        };
    }
}
