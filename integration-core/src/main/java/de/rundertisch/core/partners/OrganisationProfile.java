package de.rundertisch.core.partners;

import org.jspecify.annotations.Nullable;

/**
 * What a form says about an organisation, as typed; {@link Organisation} checks it.
 *
 * @param name full name
 * @param shortName for narrow places, may be blank
 * @param kind what kind of organisation
 * @param description what it does, may be blank
 * @param website http or https address, may be blank
 * @param email general address, may be blank
 */
public record OrganisationProfile(
        @Nullable String name,
        @Nullable String shortName,
        OrganisationKind kind,
        @Nullable String description,
        @Nullable String website,
        @Nullable String email) {

    /** The least one has to know to found an organisation. */
    public static OrganisationProfile of(String name, OrganisationKind kind) {
        return new OrganisationProfile(name, null, kind, null, null, null);
    }

    Organisation newOrganisation() {
        Organisation organisation = new Organisation(name, kind);
        applyTo(organisation);
        return organisation;
    }

    void applyTo(Organisation organisation) {
        organisation.rename(name, shortName);
        organisation.classify(kind);
        organisation.describe(description);
        organisation.reachAt(website, email);
    }
}
