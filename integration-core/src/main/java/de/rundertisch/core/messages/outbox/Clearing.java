package de.rundertisch.core.messages.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes old mails from the outbox: they hold names, addresses and words, and nobody needs them once they have arrived. What is still to be
 * sent stays. That somebody has been told of something, without any words, is kept: nobody is told twice.
 */
@ApplicationScoped
@Transactional
class Clearing {

    /** Few enough that nobody else waits for the rows. */
    static final int BATCH = 200;

    @Inject
    private MailRepository mails;

    @Inject
    private Event<MailsDeleted> deleted;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "rundertisch.mail.keep", defaultValue = "P90D")
    private Duration keep;

    /**
     * Deletes some of the mails that are older than they may be.
     *
     * @return whether there may be more
     */
    boolean next() {
        List<Long> old = mails.old(clock.instant().minus(keep), BATCH);
        if (!old.isEmpty()) {
            deleted.fire(new MailsDeleted(old));
            mails.delete(old);
        }
        return old.size() == BATCH;
    }

    /** How long mails are kept, in days. */
    long days() {
        return keep.toDays();
    }
}
