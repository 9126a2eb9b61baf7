package de.rundertisch.core.messages.outbox;

/** A mail is to be sent; wakes the worker once it is committed. */
record MailWaiting() {}
