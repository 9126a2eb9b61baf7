package de.rundertisch.web.drafts;

import de.rundertisch.core.reading.CommentLine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The comments whose passages are marked in the text, and where on the page what they say is found.
 *
 * @param comments any comments of the version; those without a passage are passed over
 * @param folded by id of a comment that is not shown, the place whose button brings it
 */
record Marked(List<CommentLine> comments, Map<Long, String> folded) {

    static final Marked NOTHING = new Marked(List.of(), Map.of());

    static Marked of(List<CommentLine> comments, Collection<Notes> notes) {
        Map<Long, String> folded = new HashMap<>();
        notes.forEach(group -> group.rest().forEach(line -> folded.put(line.id(), group.place())));
        return new Marked(comments, folded);
    }

    /** The element that tells more about a passage: the first of its comments that is shown, or else the button. */
    String details(List<Long> covering) {
        return covering.stream()
                .filter(id -> !folded.containsKey(id))
                .findFirst()
                .map(id -> "comment-" + id)
                .orElseGet(() -> "rest-" + folded.get(covering.getFirst()));
    }
}
