/**
 * The text side of drafts, without a database: reading DOCX, Markdown and plain text into chapters and paragraphs ({@link
 * de.rundertisch.core.drafts.text.DraftImport}), cleaning, numbering, cutting into reading units, and aligning an old and a new text
 * so that paragraphs keep their identity. Pure functions on values; used by {@code core.drafts}, knows nothing but {@code shared}.
 */
@NullMarked
package de.rundertisch.core.drafts.text;

import org.jspecify.annotations.NullMarked;
