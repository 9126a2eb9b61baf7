package de.rundertisch.web.drafts;

import java.util.List;

/**
 * A stretch of a paragraph that the same comments are about.
 *
 * @param text never empty
 * @param comments ids of the comments whose passage covers it; empty for plain text
 * @param details id of the element that tells more; null for plain text
 * @param own whether the reader wrote one of them
 * @param begins whether a passage begins here
 * @param ends whether a passage ends here
 */
record Piece(String text, List<Long> comments, String details, boolean own, boolean begins, boolean ends) {

    boolean marked() {
        return !comments.isEmpty();
    }
}
