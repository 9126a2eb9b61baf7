package de.rundertisch.core.responses;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.comments.CommentLine;
import org.jspecify.annotations.Nullable;

/**
 * Which of the comments that wait for an answer are wanted.
 *
 * @param chapter lasting id as text, {@link #WHOLE} for those about the draft as a whole; null or blank for all
 * @param kind null for all
 */
public record OpenFilter(@Nullable String chapter, @Nullable CommentKind kind) {

    /** Stands for the draft as a whole. */
    public static final String WHOLE = "draft";

    boolean fits(CommentLine comment) {
        return (kind == null || kind == comment.kind())
                && (chapter == null || chapter.isBlank() || chapter.equals(key(comment)));
    }

    static String key(CommentLine comment) {
        return comment.chapter() == null ? WHOLE : comment.chapter().toString();
    }
}
