package de.rundertisch.core.messages.outbox;

import de.rundertisch.core.messages.mail.Envelope;
import de.rundertisch.core.messages.mail.Postman;
import de.rundertisch.core.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;

/**
 * Sends and clears away in the background: woken by mails, and looking now and then for what is to be tried again. A slow mail server
 * holds up nothing else.
 */
@ApplicationScoped
class SendingWorker extends Worker {

    private static final Logger LOG = System.getLogger(SendingWorker.class.getName());
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);

    @Inject
    private Sending sending;

    @Inject
    private Clearing clearing;

    @Inject
    private Postman postman;

    private long nextClearing = System.nanoTime();

    SendingWorker() {
        super("Outbox", IDLE);
    }

    void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailWaiting mail) {
        hurry();
    }

    @Override
    protected boolean step() {
        return postman.ready() && send() || clear();
    }

    /** Only when nothing else is to be done. */
    private boolean clear() {
        if (System.nanoTime() - nextClearing < 0) {
            return false;
        }
        boolean more = clearing.next();
        if (!more) {
            nextClearing = System.nanoTime() + BETWEEN_CLEARINGS.toNanos();
        }
        return more;
    }

    /** @return whether to go on at once; after a failure other mails wait a little too, because it may be the server's */
    private boolean send() {
        Optional<Sending.Attempt> attempt = sending.begin();
        return attempt.isPresent() && attempt(attempt.get());
    }

    private boolean attempt(Sending.Attempt attempt) {
        Envelope envelope = attempt.envelope();
        if (envelope == null) {
            return true;
        }
        try {
            postman.deliver(envelope);
            sending.sent(attempt);
            return true;
        } catch (Postman.Undeliverable refused) {
            sending.failed(attempt, String.valueOf(refused.getMessage()), true);
            return true;
        } catch (MessagingException | RuntimeException trouble) {
            LOG.log(Level.INFO, "Mail {0} could not be sent and is tried again: {1}", attempt.mailId(), trouble);
            sending.failed(attempt, String.valueOf(trouble.getMessage()), false);
            return false;
        }
    }
}
