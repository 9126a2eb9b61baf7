/**
 * Searches that people keep under a name: to run them again, to hear of new matches by mail, to follow them as a feed. Boundaries:
 * {@link de.rundertisch.core.searches.SavedSearches} for their owners, {@link de.rundertisch.core.searches.Watching} for the search, which
 * asks them again whenever something has changed. What a search means, this feature does not know: to it, a query is the text behind the
 * question mark of an address. The mails are written by {@code messages}, which hears {@link de.rundertisch.core.searches.SearchMatched}.
 */
@NullMarked
package de.rundertisch.core.searches;

import org.jspecify.annotations.NullMarked;
