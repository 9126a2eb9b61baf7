package de.rundertisch.core.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
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
        return mails.delete(clock.instant().minus(keep), BATCH) == BATCH;
    }

    /** How long mails are kept, in days. */
    long days() {
        return keep.toDays();
    }
}
