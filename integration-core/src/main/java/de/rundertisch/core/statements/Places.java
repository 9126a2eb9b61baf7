package de.rundertisch.core.statements;

import de.rundertisch.core.comments.CommentLine;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.Findable;
import de.rundertisch.core.drafts.VersionOutline;
import de.rundertisch.core.partners.Actor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people call the places of a version: "Absatz 2.1.3 (2.1 Sprache im Alltag)". In German, as the receipt is. */
final class Places {

    private final Map<UUID, String> names = new HashMap<>();

    private Places() {}

    static Places of(DraftReading drafts, Actor actor, long versionId) {
        Places places = new Places();
        for (VersionOutline.ChapterLine chapter :
                drafts.outline(actor, versionId).chapters()) {
            places.names.put(chapter.lastingId(), "Kapitel " + chapter.heading());
        }
        drafts.findable(versionId)
                .map(Findable::pieces)
                .ifPresent(pieces -> pieces.forEach(piece -> places.names.put(
                        piece.lastingId(), "Absatz " + piece.paragraphNumber() + " (" + piece.chapterTitle() + ")")));
        return places;
    }

    String name(CommentLine comment) {
        return name(comment.paragraph() == null ? comment.chapter() : comment.paragraph());
    }

    private String name(@Nullable UUID lastingId) {
        return lastingId == null ? "Gesamter Entwurf" : names.getOrDefault(lastingId, "Gesamter Entwurf");
    }
}
