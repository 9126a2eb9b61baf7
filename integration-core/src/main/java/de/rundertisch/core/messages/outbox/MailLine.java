package de.rundertisch.core.messages.outbox;

import de.rundertisch.core.messages.preferences.MessageKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox.
 *
 * @param kind null for a summary
 * @param dueAt when it is tried next, if it waits
 * @param attempts how often it was tried
 * @param lastError what the mail server or the connection said, null for nothing
 * @param sentAt null unless sent
 */
public record MailLine(
        long id,
        String recipient,
        String address,
        @Nullable MessageKind kind,
        String subject,
        MailState state,
        Instant createdAt,
        Instant dueAt,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant sentAt) {

    /** Whether somebody may have it tried again. */
    public boolean stuck() {
        return state == MailState.FAILED || state == MailState.KEPT;
    }
}
