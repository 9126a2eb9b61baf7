/**
 * What people have typed and not sent. The server keeps it while they type, so that neither a lost connection nor an ended session, a
 * passed deadline or a broken device costs a word; it goes when the words are sent, in the same transaction, or discarded, or not
 * touched for a long time. A person's unsent words are that person's alone: no moderator, no administrator, no search and no mail sees them.
 * Boundaries: {@link de.rundertisch.core.unsent.Keeping} to keep and let go, {@link de.rundertisch.core.unsent.UnsentReading} to find
 * them again. {@link de.rundertisch.core.unsent.Place} names what the words are for. Builds on comments.
 */
@NullMarked
package de.rundertisch.core.unsent;

import org.jspecify.annotations.NullMarked;
