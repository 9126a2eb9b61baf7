package de.rundertisch.web.drafts;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.reading.CommentCounts;
import de.rundertisch.core.reading.CommentFilter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which comments the reader has chosen to see, and how many there would be of every other choice.
 *
 * @param counts of all comments on the version
 * @param filter the choice
 */
public record Selection(CommentCounts counts, CommentFilter filter) {

    /** Whether it leaves anything out. */
    public boolean narrow() {
        return filter.narrow();
    }

    /** How many comments there are at all. */
    public long all() {
        return counts.total(CommentFilter.ALL);
    }

    /** How many comments are shown, on all pages together. */
    public long shown() {
        return counts.total(filter);
    }

    /** How many are shown in each chapter, by lasting id. */
    Map<UUID, Long> byChapter() {
        return counts.byChapter(filter);
    }

    /** The kinds that can be chosen. */
    public List<CommentKind> kinds() {
        return counts.kinds();
    }

    /** How many would be shown of this kind, or of every kind for null. */
    public long ofKind(CommentKind kind) {
        return counts.total(new CommentFilter(kind, filter.ours()));
    }

    /** How many the reader's organisation has said of the chosen kind. */
    public long ours() {
        return counts.total(new CommentFilter(filter.kind(), true));
    }

    /** Whether the reader's organisation has said anything at all. */
    public boolean anyOfOurs() {
        return counts.total(new CommentFilter(null, true)) > 0;
    }
}
