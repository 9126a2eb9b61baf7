package de.rundertisch.core.archive;

/**
 * A document waits for its text to be read: after an upload, or because the office asked for another try. Fired inside the
 * transaction; observe it with {@code TransactionPhase.AFTER_SUCCESS}. A hint to hurry, not a guarantee: whoever misses it finds
 * the document by {@link Extractions#claimNext()}.
 *
 * @param documentId the {@link ArchivedDocument}
 */
public record DocumentUploaded(long documentId) {}
