package de.rundertisch.core.messages.outbox;

import de.rundertisch.core.messages.mail.Letter;
import de.rundertisch.core.messages.mail.Postman;
import de.rundertisch.core.messages.preferences.MessageKind;
import de.rundertisch.core.partners.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Puts a letter into the outbox, in the caller's transaction: from there it goes out by itself. */
@ApplicationScoped
@Transactional
public class Posting {

    @Inject
    private MailRepository mails;

    @Inject
    private Postman postman;

    @Inject
    private Event<MailWaiting> waiting;

    @Inject
    private Clock clock;

    /**
     * A mail to one person; where there is no mail server it is kept to be read.
     *
     * @param messageId with angle brackets, unique in the world
     * @param kind null for a summary
     * @param unsubscribe address that unsubscribes with one click
     */
    public Mail post(
            String messageId, Person recipient, @Nullable MessageKind kind, Letter letter, String unsubscribe) {
        MailState state = postman.ready() ? MailState.WAITING : MailState.KEPT;
        Mail mail = new Mail(messageId, recipient, kind, letter, unsubscribe, state, clock.instant());
        mails.add(mail);
        waiting.fire(new MailWaiting());
        return mail;
    }
}
