package de.rundertisch.core.responses;

import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.reading.CommentLine;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The order in which a reader of the text meets what comments are about; the whole draft first. */
final class TextOrder {

    private final Map<UUID, Integer> starts = new HashMap<>();

    private TextOrder(VersionText text) {
        text.spans().forEach(span -> starts.put(span.lastingId(), span.start()));
    }

    static Comparator<CommentLine> of(VersionText text) {
        TextOrder order = new TextOrder(text);
        return Comparator.comparingInt(order::start)
                .thenComparing(CommentLine::postedAt)
                .thenComparing(CommentLine::id);
    }

    private int start(CommentLine comment) {
        Passage passage = comment.passage();
        return passage == null ? starts.getOrDefault(comment.place(), -1) : passage.start();
    }
}
