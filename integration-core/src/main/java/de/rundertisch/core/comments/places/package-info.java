/**
 * What a comment is about: the whole draft, a chapter, a paragraph or a passage, as picked on the screen
 * ({@link de.rundertisch.core.comments.places.PassagePick}), as a value ({@link de.rundertisch.core.comments.places.Target}) and in the
 * columns of whatever has a place. Plain values that know drafts' texts and nothing of comments.
 */
@NullMarked
package de.rundertisch.core.comments.places;

import org.jspecify.annotations.NullMarked;
