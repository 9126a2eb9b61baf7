/**
 * Reads files in a process of its own, so that a file which crashes, hangs or eats memory harms nothing but that process. The server
 * side is {@link de.rundertisch.search.isolation.IsolatedExtraction}; it starts {@link de.rundertisch.search.isolation.ReaderMain} with
 * the Java that runs the server, sends it one file after the other and gets the pages back over a pipe. The other process ends by itself
 * when the pipe is closed, so none outlives its server, whatever ends that. See docs/adr/0023.
 */
@NullMarked
package de.rundertisch.search.isolation;

import org.jspecify.annotations.NullMarked;
