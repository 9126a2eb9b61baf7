package de.rundertisch.core.partners;

/** An organisation has another name now; fired in the transaction of the change, for whoever shows what it said. */
public record OrganisationRenamed(long organisationId) {}
