/**
 * What an organisation says officially about a draft. Its members comment among themselves; whoever holds the mandate to release
 * chooses, orders and releases. A release is frozen, has a receipt whose text anyone can check, and is followed by another release if
 * the organisation changes its mind before the deadline; the earlier one stays. Boundaries:
 * {@link de.rundertisch.core.statements.Releasing} to prepare and release, {@link de.rundertisch.core.statements.StatementReading} to
 * read. Builds on comments, whose audience a release widens.
 */
@NullMarked
package de.rundertisch.core.statements;

import org.jspecify.annotations.NullMarked;
