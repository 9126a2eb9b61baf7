package de.rundertisch.core.messages;

import de.rundertisch.core.messages.outbox.Mail;
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
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person is to be told, by ids alone: the words are looked up when the mail is written, with the rights and the state of that
 * moment. Settled once, with a mail or without.
 */
@Entity
@Table(name = "message_news")
class News extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recipient_id", nullable = false, updatable = false)
    private Person recipient;

    @Column(nullable = false, updatable = false, length = 100)
    private String event;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private Topic topic;

    @Column(name = "about_id", nullable = false, updatable = false)
    private long aboutId;

    @Column(name = "about_day", updatable = false)
    private LocalDate aboutDay;

    @Column(nullable = false, updatable = false)
    private boolean bundled;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mail_id")
    private Mail mail;

    protected News() {}

    /** @param dueAt when the recipient is to be told at the earliest */
    News(Person recipient, Happening happening, boolean bundled, Instant createdAt, Instant dueAt) {
        this.recipient = recipient;
        this.event = happening.event();
        this.topic = happening.topic();
        this.aboutId = happening.aboutId();
        this.aboutDay = happening.aboutDay();
        this.bundled = bundled;
        this.createdAt = createdAt;
        this.dueAt = dueAt;
    }

    /** A mail tells it. */
    void told(Mail by, Instant now) {
        mail = by;
        settledAt = now;
    }

    /** Nothing is to be told any more. */
    void drop(Instant now) {
        settledAt = now;
    }

    /** Tried again later. */
    void postpone(Instant later) {
        dueAt = later;
    }

    Person recipient() {
        return recipient;
    }

    /** The same for the same thing, whoever is told. */
    String event() {
        return event;
    }

    Topic topic() {
        return topic;
    }

    /** Id of the comment, release, consultation or saved search. */
    long aboutId() {
        return aboutId;
    }

    /** The deadline it tells of, null for other topics. */
    @Nullable
    LocalDate aboutDay() {
        return aboutDay;
    }

    /** Whether it comes in a summary. */
    boolean bundled() {
        return bundled;
    }
}
