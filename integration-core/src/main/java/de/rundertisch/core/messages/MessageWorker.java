package de.rundertisch.core.messages;

import de.rundertisch.core.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;

/** Reminds and writes in the background: woken by news, and looking now and then for what has become due. */
@ApplicationScoped
class MessageWorker extends Worker {

    private static final Logger LOG = System.getLogger(MessageWorker.class.getName());
    private static final Duration IDLE = Duration.ofSeconds(10);

    @Inject
    private Reminding reminding;

    @Inject
    private Composing composing;

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
        return reminded || written;
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
}
