/**
 * Telling people by mail what concerns them. What happens elsewhere is noted as news in the same transaction; a worker makes mails of it
 * when they are due, each person's way (see {@code preferences}), asks once more whether that person may still know, and puts them into the
 * {@code outbox}. Listens to drafts, comments, statements and saved searches, which know nothing of it; the mail as such is {@code mail}'s.
 */
@NullMarked
package de.rundertisch.core.messages;

import org.jspecify.annotations.NullMarked;
