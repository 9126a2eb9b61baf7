package de.rundertisch.core.statements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A comment's place in a statement that is being prepared. Replaced as a whole, never changed. */
@Embeddable
class Choice {

    @Column(name = "comment_id", nullable = false)
    private long commentId;

    @Column(name = "left_out", nullable = false)
    private boolean leftOut;

    protected Choice() {}

    Choice(long commentId, boolean leftOut) {
        this.commentId = commentId;
        this.leftOut = leftOut;
    }

    long commentId() {
        return commentId;
    }

    /** Whether the comment is to stay internal. */
    boolean leftOut() {
        return leftOut;
    }
}
