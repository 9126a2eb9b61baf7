package de.rundertisch.core.messages.outbox;

import java.util.List;

/** Mails are about to be deleted, in the same transaction: nothing may point to them any more. */
public record MailsDeleted(List<Long> mailIds) {}
