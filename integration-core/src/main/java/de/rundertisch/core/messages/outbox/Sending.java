package de.rundertisch.core.messages.outbox;

import de.rundertisch.core.messages.mail.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps count of the attempts to send. An attempt is committed before the conversation with the mail server begins and owns the mail for
 * a while, so two nodes never send the same. The one gap: the server took the mail over and the process died before that was
 * noted; then it goes out once more, with the same Message-ID, by which mail programs recognise it.
 */
@ApplicationScoped
@Transactional
class Sending {

    @Inject
    private MailRepository mails;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "rundertisch.mail.retry", defaultValue = "PT2M")
    private Duration firstPause;

    @Inject
    @ConfigProperty(name = "rundertisch.mail.lease", defaultValue = "PT10M")
    private Duration lease;

    /**
     * One attempt.
     *
     * @param number tells it from earlier ones of the same mail
     * @param envelope null if there is nothing to send after all
     */
    record Attempt(long mailId, int number, @Nullable Envelope envelope) {}

    /** Begins an attempt with the mail that has been due longest. */
    Optional<Attempt> begin() {
        Instant now = clock.instant();
        return mails.lockDue(now).map(mail -> {
            Envelope envelope = mail.claim(now, lease);
            return new Attempt(mail.id(), mail.attempts(), envelope);
        });
    }

    void sent(Attempt attempt) {
        own(attempt).ifPresent(mail -> mail.sent(clock.instant()));
    }

    /** @param forGood whether trying again is pointless */
    void failed(Attempt attempt, String why, boolean forGood) {
        own(attempt).ifPresent(mail -> {
            if (forGood) {
                mail.giveUp(why);
            } else {
                mail.failed(why, firstPause, clock.instant());
            }
        });
    }

    /** The mail, unless a later attempt has taken it over. */
    private Optional<Mail> own(Attempt attempt) {
        return mails.lock(attempt.mailId())
                .filter(mail -> mail.state() == MailState.WAITING && mail.attempts() == attempt.number());
    }
}
