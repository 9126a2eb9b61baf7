package de.rundertisch.core.messages.mail;

/**
 * A finished mail on its way.
 *
 * @param messageId with angle brackets; the same whenever it is tried again
 * @param name of the recipient
 * @param language of the text
 * @param unsubscribe address that unsubscribes with one click (RFC 8058)
 */
public record Envelope(
        String messageId,
        String address,
        String name,
        String language,
        String subject,
        String plain,
        String html,
        String unsubscribe) {}
