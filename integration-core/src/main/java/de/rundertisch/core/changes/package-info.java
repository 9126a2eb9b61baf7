/**
 * The change queue: what has changed, in the order in which it was committed, for anyone who keeps a copy of the database in
 * another form, above all the search index. Boundary: {@link de.rundertisch.core.changes.ChangeQueue}. Features write into it in
 * the transaction of the change itself; readers remember the last position they have applied and ask for what came after it. Knows
 * no feature.
 */
@NullMarked
package de.rundertisch.core.changes;

import org.jspecify.annotations.NullMarked;
