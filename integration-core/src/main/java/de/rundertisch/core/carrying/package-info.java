/**
 * Carrying comments to the next version of a draft, and deciding where the doubtful ones belong. A {@link
 * de.rundertisch.core.carrying.Placement} says for each thread where it stands in a later version; comments themselves never change
 * by it. Boundary: {@link de.rundertisch.core.carrying.CommentPlacing}. Works in the background once a version is published, and tells it by
 * {@link de.rundertisch.core.carrying.CommentsCarried}. Builds on comments and drafts; what readers see of it is the business of
 * {@code core.reading}.
 */
@NullMarked
package de.rundertisch.core.carrying;

import org.jspecify.annotations.NullMarked;
