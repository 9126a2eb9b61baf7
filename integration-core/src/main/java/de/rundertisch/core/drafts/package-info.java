/**
 * Drafts: structured texts put up for comment, in versions that never change once published, and the consultations held on them.
 * Boundaries: {@link de.rundertisch.core.drafts.DraftEditing} (life of drafts and versions), {@link
 * de.rundertisch.core.drafts.TextEditing} (chapters and paragraphs of a working version), {@link
 * de.rundertisch.core.drafts.DraftReading} (what a person may see) and {@link de.rundertisch.core.drafts.Consultations}. Chapters and
 * paragraphs keep a lasting id over all versions, so that comments, recommendations and reports can refer to them. Comments
 * build on this package; it knows nothing of them. The text itself, without a database, is next door in {@code drafts.text}.
 */
@NullMarked
package de.rundertisch.core.drafts;

import org.jspecify.annotations.NullMarked;
