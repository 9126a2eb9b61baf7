package de.rundertisch.core.messages;

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

/** Reminds, writes, sends and clears away in the background: woken by news, and looking now and then for what has become due. */
@ApplicationScoped
class MessageWorker extends Worker {

    private static final Logger LOG = System.getLogger(MessageWorker.class.getName());
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);

    @Inject
    private Reminding reminding;

    @Inject
    private Composing composing;

    @Inject
    private Sending sending;

    @Inject
    private Clearing clearing;

    @Inject
    private Postman postman;

    private long nextClearing = System.nanoTime();

    MessageWorker() {
        super("Messages", IDLE);
    }

    @Override
    protected void beforeFirst() {
        reminding.planAll();
    }

    void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) NewsNoted noted) {
        hurry();
    }

    @Override
    protected boolean step() {
        boolean reminded = reminding.next();
        boolean written = write();
        boolean sent = postman.ready() && send();
        return reminded || written || sent || clear();
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

    /** One person's trouble must not keep everybody else waiting. */
    private boolean write() {
        Optional<Long> person = composing.awaiting();
        person.ifPresent(id -> {
            try {
                composing.write(id);
            } catch (RuntimeException broken) {
                LOG.log(Level.WARNING, "News for person " + id + " could not be written and is tried again", broken);
                composing.postpone(id);
            }
        });
        return person.isPresent();
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
