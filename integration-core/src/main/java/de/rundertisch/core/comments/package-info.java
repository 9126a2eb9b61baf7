/**
 * What people say about drafts: comments on a whole draft, a chapter, a paragraph or a passage of it, and the replies to them. Boundaries:
 * {@link de.rundertisch.core.comments.Discussion} to say something, {@link de.rundertisch.core.comments.Checking} for the moderation's
 * word on it; what readers get is the business of {@code core.reading}. A proposal says what a passage shall be
 * ({@link de.rundertisch.core.comments.ChangeProposal}). Builds on drafts, whose published versions never change, so that a passage stays
 * where it is; {@code core.carrying} takes comments to the next version.
 */
@NullMarked
package de.rundertisch.core.comments;

import org.jspecify.annotations.NullMarked;
