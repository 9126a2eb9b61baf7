package de.rundertisch.core.changes;

/**
 * New entries may be waiting in the queue. Fired inside the writing transaction; observe it with
 * {@code TransactionPhase.AFTER_SUCCESS}. A hint to hurry, not a guarantee: whoever misses it finds the entries by asking.
 */
public record ChangesCommitted() {}
