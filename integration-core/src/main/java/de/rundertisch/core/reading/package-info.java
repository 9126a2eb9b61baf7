/**
 * What readers get of comments, as far as each may read them: threads beside the text of a version with those carried over from earlier ones
 * ({@link de.rundertisch.core.reading.DiscussionReading}), what organisations say ({@link
 * de.rundertisch.core.reading.OrganisationComments}), single comments ({@link de.rundertisch.core.reading.CommentLookup}), and who has
 * to look again when something changed ({@link de.rundertisch.core.reading.Noticing}). Only reads; changes nothing.
 */
@NullMarked
package de.rundertisch.core.reading;

import org.jspecify.annotations.NullMarked;
