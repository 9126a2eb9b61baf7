/**
 * The archive: concepts, reports, minutes and documentations as files people bring, kept untouched, and the text of their pages.
 *
 * <p>Boundaries: {@link de.rundertisch.core.archive.Archive} for people (upload, describe, withdraw, list, read),
 * {@link de.rundertisch.core.archive.Extractions} for the worker that turns files into pages of text, and
 * {@link de.rundertisch.core.archive.ArchiveFindables} for whoever keeps the search index. The files lie in a content-addressed
 * store on disk, everything else in the database; a file is complete on disk before a row speaks of it. What a document says is
 * read from its file elsewhere (module search): this package knows no file format beyond its first bytes.
 */
@NullMarked
package de.rundertisch.core.archive;

import org.jspecify.annotations.NullMarked;
