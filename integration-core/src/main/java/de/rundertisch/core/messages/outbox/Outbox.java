package de.rundertisch.core.messages.outbox;

import de.rundertisch.core.messages.mail.Postman;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.partners.Section;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every mail that went out or should have, for administrators: without a mail server the only place to read them. */
@ApplicationScoped
@Transactional
public class Outbox {

    @Inject
    private MailRepository mails;

    @Inject
    private Postman postman;

    @Inject
    private Clearing clearing;

    @Inject
    private Event<MailWaiting> waiting;

    @Inject
    private Clock clock;

    /** What opens something to whoever holds it: codes of receipts and tokens. Administration needs to see that they are there, not what they are. */
    private static final Pattern KEYS = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){2}|(?<=token=)[0-9a-f-]{36}");

    /** A mail with its words. */
    public record Opened(MailLine line, String text) {}

    /** Whether mails are sent at all. */
    public boolean sending() {
        return postman.ready();
    }

    /** How many days a mail stays here, unless it still waits to be sent. */
    public long daysKept() {
        return clearing.days();
    }

    /**
     * One section of the list, newest first.
     *
     * @param state null for every state
     * @param words in the subject, the address or the name; blank for all
     * @param first index of the first line, from 0
     */
    public Section<MailLine> mails(Actor actor, @Nullable MailState state, String words, int first, int size) {
        actor.require(Role.ADMINISTRATOR);
        String sought = words.strip().toLowerCase(Locale.ROOT);
        return new Section<>(mails.lines(state, sought, first, size), mails.count(state, sought));
    }

    /** One mail; codes and tokens in it are made unreadable. */
    public Opened mail(Actor actor, long mailId) {
        actor.require(Role.ADMINISTRATOR);
        Mail mail = mails.find(mailId).orElseThrow(BusinessException::notFound);
        return new Opened(mail.line(), KEYS.matcher(mail.plain()).replaceAll("…"));
    }

    /** Has a mail sent that was given up or kept; nothing for the others. */
    public void tryAgain(Actor actor, long mailId) {
        actor.require(Role.ADMINISTRATOR);
        if (!postman.ready()) {
            throw new BusinessException("messages.server.none");
        }
        mails.lock(mailId).orElseThrow(BusinessException::notFound).tryAgain(clock.instant());
        waiting.fire(new MailWaiting());
    }
}
