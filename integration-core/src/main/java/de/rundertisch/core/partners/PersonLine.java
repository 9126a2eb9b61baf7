package de.rundertisch.core.partners;

import java.util.List;

/**
 * One person in a list.
 *
 * @param id of the {@link Person}
 * @param name given and family name
 * @param email address
 * @param active whether the person still takes part
 * @param organisations labels of the organisations the person may act for today, sorted
 */
public record PersonLine(long id, String name, String email, boolean active, List<String> organisations) {

    /** The organisations in one line. */
    public String actsFor() {
        return String.join(", ", organisations);
    }
}
