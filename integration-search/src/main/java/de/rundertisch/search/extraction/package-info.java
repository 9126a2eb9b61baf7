/**
 * Text out of files: PDF page by page; DOCX, ODT, HTML and plain text section by section. Plain Java around PDFBox, jsoup and the
 * JDK's XML reader, without container or database. Boundary: {@link de.rundertisch.search.extraction.TextExtraction}. Files come
 * from strangers, so every reader here is bounded in time, memory and output, reads no external entities, and answers a bad file
 * with a {@link de.rundertisch.search.extraction.FailureReason}.
 */
@NullMarked
package de.rundertisch.search.extraction;

import org.jspecify.annotations.NullMarked;
