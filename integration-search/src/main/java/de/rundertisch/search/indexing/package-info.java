/**
 * Lets the index follow the database, and the pages follow the files. Two workers in the background: one applies the change
 * queue of {@link de.rundertisch.core.changes.ChangeQueue} to the {@link de.rundertisch.search.engine.SearchIndex}, one reads the
 * text of documents that wait in {@link de.rundertisch.core.archive.Extractions}. Boundary for the screen:
 * {@link de.rundertisch.search.indexing.Finding}. The only package that knows both core and engine.
 */
@NullMarked
package de.rundertisch.search.indexing;

import org.jspecify.annotations.NullMarked;
