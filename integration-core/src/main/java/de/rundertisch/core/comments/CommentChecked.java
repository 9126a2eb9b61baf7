package de.rundertisch.core.comments;

/** The moderation has said who reads a comment. Fired in the transaction. */
public record CommentChecked(long commentId, long draftVersionId, Outcome outcome) {

    /** What it said. */
    public enum Outcome {
        APPROVED,
        DECLINED,
        HIDDEN,
        SHOWN
    }
}
