package de.rundertisch.core.responses;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.reading.CommentLine;
import org.jspecify.annotations.Nullable;

/**
 * Which of the comments that wait for an answer are wanted.
 *
 * @param chapter lasting id as text, {@link #WHOLE} for those about the draft as a whole, {@link #NOWHERE} for those without a place; null or blank for all
 * @param kind null for all
 * @param order in which they are listed
 */
public record OpenFilter(@Nullable String chapter, @Nullable CommentKind kind, Order order) {

    /** What comes first. */
    public enum Order {
        /** What stands first in the text. */
        TEXT,
        /** What most organisations stand behind; among equals what stands first in the text. */
        SUPPORT
    }

    /** In the order of the text. */
    public OpenFilter(@Nullable String chapter, @Nullable CommentKind kind) {
        this(chapter, kind, Order.TEXT);
    }

    /** Stands for the draft as a whole. */
    public static final String WHOLE = "draft";

    /** Stands for what was carried over and has no place in the version. */
    public static final String NOWHERE = "none";

    boolean fits(CommentLine comment) {
        return (kind == null || kind == comment.kind())
                && (chapter == null || chapter.isBlank() || chapter.equals(key(comment)));
    }

    static String key(CommentLine comment) {
        if (comment.carried() != null && comment.carried().homeless()) {
            return NOWHERE;
        }
        return comment.chapter() == null ? WHOLE : comment.chapter().toString();
    }
}
