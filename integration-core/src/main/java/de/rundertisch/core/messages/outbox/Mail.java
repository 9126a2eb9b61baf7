package de.rundertisch.core.messages.outbox;

import de.rundertisch.core.messages.mail.Envelope;
import de.rundertisch.core.messages.mail.Letter;
import de.rundertisch.core.messages.preferences.MessageKind;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, as it goes out. Tried until the mail server takes it over, with growing pauses, at most {@link #ATTEMPTS} times
 * in about a day and a half; then it waits for somebody to try again. Its Message-ID never changes.
 */
@Entity
@Table(name = "message_mail")
public class Mail extends Identified {

    /** How often a mail is tried before it is given up. */
    static final int ATTEMPTS = 8;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);
    private static final int LONGEST_ERROR = 1000;

    @Column(name = "message_id", nullable = false, updatable = false, length = 100)
    private String messageId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recipient_id", nullable = false, updatable = false)
    private Person recipient;

    @Column(nullable = false, length = 254)
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 20)
    private MessageKind kind;

    @Column(nullable = false, updatable = false, length = 10)
    private String language;

    @Column(nullable = false, updatable = false, length = 300)
    private String subject;

    @Column(nullable = false, updatable = false, length = 1_000_000)
    private String plain;

    @Column(nullable = false, updatable = false, length = 1_000_000)
    private String html;

    @Column(nullable = false, updatable = false, length = 1000)
    private String unsubscribe;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private MailState state;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "last_error", length = LONGEST_ERROR)
    private String lastError;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Mail() {}

    /**
     * @param messageId with angle brackets, unique in the world
     * @param kind null for a summary
     * @param unsubscribe address that unsubscribes with one click
     * @param state waiting, or kept where there is no mail server
     */
    Mail(
            String messageId,
            Person recipient,
            @Nullable MessageKind kind,
            Letter letter,
            String unsubscribe,
            MailState state,
            Instant now) {
        this.messageId = messageId;
        this.recipient = recipient;
        this.address = recipient.email();
        this.kind = kind;
        this.language = letter.words().language();
        this.subject = letter.subject();
        this.plain = letter.plain();
        this.html = letter.html();
        this.unsubscribe = unsubscribe;
        this.state = state;
        this.createdAt = now;
        this.dueAt = now;
    }

    boolean waiting(Instant now) {
        return state == MailState.WAITING && !dueAt.isAfter(now);
    }

    /**
     * Begins an attempt, at the address the person has now; empty-handed if the person has left.
     *
     * @param lease for how long the attempt owns the mail: after a crash it is tried again then
     */
    @Nullable
    Envelope claim(Instant now, Duration lease) {
        attempts++;
        if (!recipient.active()) {
            giveUp("The recipient is no longer active");
            return null;
        }
        address = recipient.email();
        dueAt = now.plus(lease);
        return new Envelope(messageId, address, recipient.name(), language, subject, plain, html, unsubscribe);
    }

    void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        lastError = null;
    }

    /** An attempt failed and may succeed later; the last one gives up. */
    void failed(String why, Duration firstPause, Instant now) {
        if (attempts >= ATTEMPTS) {
            giveUp(why);
        } else {
            lastError = shortened(why);
            dueAt = now.plus(pause(firstPause, attempts));
        }
    }

    /** Two minutes, eight, half an hour, two hours … if the first is two minutes; never more than half a day. */
    static Duration pause(Duration first, int attempts) {
        Duration pause = first.multipliedBy(1L << (2 * (attempts - 1)));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    void giveUp(String why) {
        state = MailState.FAILED;
        lastError = shortened(why);
    }

    /** Somebody wants it sent after all; nothing for what is sent or waits. */
    public void tryAgain(Instant now) {
        if (state == MailState.FAILED || state == MailState.KEPT) {
            state = MailState.WAITING;
            attempts = 0;
            dueAt = now;
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
    }

    Person recipient() {
        return recipient;
    }

    MailLine line() {
        return new MailLine(
                id(), recipient.name(), address, kind, subject, state, createdAt, dueAt, attempts, lastError, sentAt);
    }

    public String subject() {
        return subject;
    }

    public String html() {
        return html;
    }

    /** The text part. */
    public String plain() {
        return plain;
    }

    @Nullable
    String lastError() {
        return lastError;
    }

    int attempts() {
        return attempts;
    }

    MailState state() {
        return state;
    }

    Instant dueAt() {
        return dueAt;
    }
}
