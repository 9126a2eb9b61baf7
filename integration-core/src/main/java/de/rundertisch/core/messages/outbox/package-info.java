/**
 * The mails that go out: written down in the transaction of what they tell of, handed to the mail server by a worker until it takes
 * them over, kept for a while to be looked at. Boundaries: {@link de.rundertisch.core.messages.outbox.Outbox} for administrators,
 * {@link de.rundertisch.core.messages.outbox.Posting} for whoever has a letter to send. Does not know why somebody is written to.
 */
@NullMarked
package de.rundertisch.core.messages.outbox;

import org.jspecify.annotations.NullMarked;
