package de.rundertisch.core.carrying;

import de.rundertisch.core.carrying.PlacementLine.Excerpt;
import de.rundertisch.core.comments.places.Target;
import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.drafts.PlaceNames;
import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.drafts.VersionText.Span;
import java.util.UUID;

/** Cuts out of a version what a moderator has to see of a place: its paragraph, with the passage in it; its title for the whole draft. */
record Excerpts(VersionText text, PlaceNames names, String title) {

    Excerpt of(Target target) {
        UUID piece = target.paragraph() == null ? target.chapter() : target.paragraph();
        Passage passage = target.passage();
        if (passage != null) {
            return passage(target, passage);
        }
        String words = text.spans().stream()
                .filter(span -> span.lastingId().equals(piece))
                .findFirst()
                .map(span -> text.text().substring(span.start(), span.end()))
                .orElse(piece == null ? title : "");
        return new Excerpt(names.of(piece), "", words, "", target.paragraph());
    }

    private Excerpt passage(Target target, Passage passage) {
        int start = text.at(passage.start()).map(Span::start).orElse(passage.start());
        int end = text.at(passage.end() - 1).map(Span::end).orElse(passage.end());
        return new Excerpt(
                names.of(target.paragraph()),
                text.text().substring(start, passage.start()),
                passage.exact(),
                text.text().substring(passage.end(), end),
                target.paragraph());
    }
}
