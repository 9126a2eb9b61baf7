package de.rundertisch.core.messages.outbox;

/** Where a mail stands. */
public enum MailState {
    /** To be sent, or to be tried again. */
    WAITING,
    SENT,
    /** Given up; somebody may try again. */
    FAILED,
    /** Written while there was no mail server; readable, and not sent by itself later, when it would be old. */
    KEPT
}
