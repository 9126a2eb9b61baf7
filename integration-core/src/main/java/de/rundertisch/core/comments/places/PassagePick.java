package de.rundertisch.core.comments.places;

import java.util.UUID;

/**
 * A passage as a person picked it on the screen: from a place in one paragraph to a place in the same or a later one.
 *
 * @param startParagraph lasting id of the paragraph it starts in
 * @param startOffset position in that paragraph's text, UTF-16 units
 * @param endParagraph lasting id of the paragraph it ends in
 * @param endOffset position behind the last one, in that paragraph's text
 * @param seen the words the person saw; must be what stands there
 */
public record PassagePick(UUID startParagraph, int startOffset, UUID endParagraph, int endOffset, String seen) {}
