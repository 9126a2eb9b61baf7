package de.rundertisch.core.responses;

import de.rundertisch.core.reading.CommentLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an organisation's own comments.
 *
 * @param total how many match, on all pages
 * @param groups by version, the newest first
 * @param drafts what can be filtered by, whatever is filtered now
 */
public record OwnComments(long total, List<Group> groups, List<DraftName> drafts) {

    /** The comments on one version, in the order of the text. */
    public record Group(long versionId, int versionNumber, String draftTitle, List<Line> lines) {}

    /**
     * A comment and what became of it.
     *
     * @param place what people call the place it is about
     * @param response null while unanswered
     */
    public record Line(
            CommentLine comment,
            String place,
            OwnState state,
            @Nullable ResponseLine response) {}

    /** A draft by name. */
    public record DraftName(long id, String title) {}
}
