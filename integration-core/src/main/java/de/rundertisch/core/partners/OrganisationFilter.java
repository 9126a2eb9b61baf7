package de.rundertisch.core.partners;

import org.jspecify.annotations.Nullable;

/**
 * Which organisations a list shows and in which order.
 *
 * @param text words that must all occur in the name or short name; blank for all
 * @param kind only this kind, null for all
 * @param active only active or only inactive ones, null for both
 * @param order what the list is sorted by; names decide between equals
 * @param descending the other way round
 */
public record OrganisationFilter(
        String text,
        @Nullable OrganisationKind kind,
        @Nullable Boolean active,
        Order order,
        boolean descending) {

    /** What a list of organisations can be sorted by. */
    public enum Order {
        NAME,
        KIND
    }

    /** All active organisations by name. */
    public static OrganisationFilter everybody() {
        return new OrganisationFilter("", null, true, Order.NAME, false);
    }
}
