/**
 * What people say about drafts: comments on a whole draft, a chapter, a paragraph or a passage of it, and the replies to them.
 * Boundaries: {@link de.rundertisch.core.comments.Discussion} to say something,
 * {@link de.rundertisch.core.comments.DiscussionReading} to read it. A proposal says what a passage shall be
 * ({@link de.rundertisch.core.comments.ChangeProposal}); which of them exclude each other tells
 * {@link de.rundertisch.core.comments.Competition}. Builds on drafts, whose published versions never change, so that
 * a passage stays where it is; {@link
 * de.rundertisch.core.comments.PassageRelocation} finds it in the next version.
 */
@NullMarked
package de.rundertisch.core.comments;

import org.jspecify.annotations.NullMarked;
