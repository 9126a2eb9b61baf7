/**
 * The city's integration concept: taxonomies with their fields of action, goals and recommendations. A recommendation is the
 * lasting identity that drafts, comments, sessions and reports refer to, so parts of a concept are retired, never deleted, and a
 * superseded taxonomy stays as it was.
 *
 * <p>Boundaries: {@link de.rundertisch.core.concept.ConceptReading} for everyone and for the index,
 * {@link de.rundertisch.core.concept.ConceptKeeping} for moderators. Knows {@code partners} (who acts), {@code changes} and
 * {@code shared}; drafts, comments and the archive point here.
 */
@NullMarked
package de.rundertisch.core.concept;

import org.jspecify.annotations.NullMarked;
