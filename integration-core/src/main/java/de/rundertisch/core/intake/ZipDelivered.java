package de.rundertisch.core.intake;

/**
 * A ZIP waits to be unpacked. A hint to hurry, fired when its row is committed.
 *
 * @param deliveryId the delivery it belongs to
 */
record ZipDelivered(long deliveryId) {}
