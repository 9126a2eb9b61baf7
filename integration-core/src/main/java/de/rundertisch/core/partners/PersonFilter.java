package de.rundertisch.core.partners;

import org.jspecify.annotations.Nullable;

/**
 * Which persons a list shows and in which order.
 *
 * @param text words that must all occur in the name or in the e-mail address; blank for all
 * @param active only active or only inactive ones, null for both
 * @param order what the list is sorted by
 * @param descending the other way round
 */
public record PersonFilter(String text, @Nullable Boolean active, Order order, boolean descending) {

    /** What a list of persons can be sorted by. */
    public enum Order {
        NAME,
        EMAIL
    }

    /** All active persons by family name. */
    public static PersonFilter everybody() {
        return new PersonFilter("", true, Order.NAME, false);
    }
}
