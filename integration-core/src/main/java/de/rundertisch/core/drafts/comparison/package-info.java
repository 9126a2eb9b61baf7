/**
 * Comparing two versions of a draft for people who are not lawyers: which chapters changed, and what in them, word by word. Boundary:
 * {@link de.rundertisch.core.drafts.comparison.Comparing}. Lasting ids say which paragraph continues which, so that what is shown here and
 * where comments are carried agree.
 */
@NullMarked
package de.rundertisch.core.drafts.comparison;

import org.jspecify.annotations.NullMarked;
