package de.rundertisch.core.reading;

import de.rundertisch.core.comments.CommentKind;
import org.jspecify.annotations.Nullable;

/**
 * Which comments a reader wants to see.
 *
 * @param kind null for every kind
 * @param ours whether only those of the reader's own organisation
 */
public record CommentFilter(@Nullable CommentKind kind, boolean ours) {

    /** Everything. */
    public static final CommentFilter ALL = new CommentFilter(null, false);

    public boolean matches(CommentLine comment) {
        return (kind == null || comment.kind() == kind) && (!ours || comment.ours());
    }

    /** Whether it leaves anything out. */
    public boolean narrow() {
        return !equals(ALL);
    }
}
