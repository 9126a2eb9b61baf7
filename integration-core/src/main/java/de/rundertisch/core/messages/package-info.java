/**
 * Telling people by mail what concerns them. What happens elsewhere is noted as news in the same transaction; a worker makes mails of it
 * when they are due, each person's way (at once, daily, weekly, never), asks once more whether that person may still know, and sends them
 * until the mail server has taken them over. Boundaries: {@link de.rundertisch.core.messages.MessageSettings} for everybody,
 * {@link de.rundertisch.core.messages.Outbox} for administrators. Listens to drafts, comments and statements, which know nothing of it;
 * the mail as such is {@code mail}'s.
 */
@NullMarked
package de.rundertisch.core.messages;

import org.jspecify.annotations.NullMarked;
