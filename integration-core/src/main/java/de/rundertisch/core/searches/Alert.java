package de.rundertisch.core.searches;

import java.util.List;

/**
 * News of a saved search, still to be put into words with the reader's rights of that moment.
 *
 * @param query what stands behind the question mark of the search's address
 * @param matches in the order in which they were found
 */
public record Alert(String name, String query, List<Match> matches) {

    public Alert {
        matches = List.copyOf(matches);
    }
}
