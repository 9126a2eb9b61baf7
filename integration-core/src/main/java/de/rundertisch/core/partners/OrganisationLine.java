package de.rundertisch.core.partners;

import org.jspecify.annotations.Nullable;

/**
 * One organisation in a list.
 *
 * @param id of the {@link Organisation}
 * @param name full name
 * @param shortName short name, null if there is none
 * @param kind what kind of organisation
 * @param active whether it still takes part
 * @param members how many persons may act for it today
 */
public record OrganisationLine(
        long id, String name, @Nullable String shortName, OrganisationKind kind, boolean active, long members) {}
