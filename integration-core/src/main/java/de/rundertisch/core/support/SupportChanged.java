package de.rundertisch.core.support;

/**
 * An organisation's support has come a step further, or was taken back. Fired in the transaction; act on it after success.
 *
 * @param organisationId the supporting one
 */
public record SupportChanged(long supportId, long commentId, long organisationId, SupportState state) {}
