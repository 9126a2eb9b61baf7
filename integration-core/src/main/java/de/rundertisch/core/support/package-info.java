/**
 * "Wir schließen uns an": organisations that stand behind what another has said. Like a statement, an organisation's support is its official
 * word: whoever holds the mandate to release gives it, and other members propose it among themselves. Taken back it stays on record.
 * Boundary: {@link de.rundertisch.core.support.Supporting}. Builds on comments: whoever may read a comment reads who supports it.
 */
@NullMarked
package de.rundertisch.core.support;

import org.jspecify.annotations.NullMarked;
