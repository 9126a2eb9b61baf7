/**
 * What became of comments: the moderation's answer to what an organisation has released, always with a reason, and on wish with the place
 * where the new wording stands. An answer that changes leaves the earlier one readable. Boundaries:
 * {@link de.rundertisch.core.responses.Responding} to answer, {@link de.rundertisch.core.responses.ResponseReading} to read. Builds on
 * comments: whoever may read a comment may read its answer, and nobody else; and on support, by which what waits can be sorted.
 */
@NullMarked
package de.rundertisch.core.responses;

import org.jspecify.annotations.NullMarked;
