package de.rundertisch.core.reading;

/**
 * Tells a reader that a comment is no longer as it was, and where to look; never what it says.
 *
 * @param commentId the comment or reply
 * @param part where it is shown: the lasting id of a chapter, {@value #DRAFT} or {@value #HOMELESS}
 */
public record Notice(long commentId, String part) {

    /** Beside the draft as a whole. */
    public static final String DRAFT = "draft";

    /** Among those without a place in the version. */
    public static final String HOMELESS = "homeless";
}
