package de.rundertisch.core.intake;

import org.jspecify.annotations.Nullable;

/**
 * One file of a delivery in a list.
 *
 * @param reason key of the message that says why it was not taken, or not all of it; null if there is nothing to say
 * @param reasonDetail what that message names, null for nothing
 * @param documentId the document it became or already was, null if it did not
 * @param packed whether it came in a ZIP
 */
public record DeliveredLine(
        long id,
        String fileName,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String reasonDetail,
        @Nullable Long documentId,
        boolean packed) {}
