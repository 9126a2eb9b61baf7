/**
 * Who reads a comment: the {@link de.rundertisch.core.readership.Audience} it has, the rule as part of an entity ({@link
 * de.rundertisch.core.readership.Readership}, with the moderation's say in it) and the same rule as part of a query ({@link
 * de.rundertisch.core.readership.Readers}). A package of its own because everything that belongs to comments asks it, and because a mistake
 * here shows internal words to strangers.
 */
@NullMarked
package de.rundertisch.core.readership;

import org.jspecify.annotations.NullMarked;
