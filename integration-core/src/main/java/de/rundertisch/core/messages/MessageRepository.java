package de.rundertisch.core.messages;

import de.rundertisch.core.partners.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** News and appointments in the database. */
@ApplicationScoped
class MessageRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Person person(long id) {
        return em.getReference(Person.class, id);
    }

    /** Ids of those for whom an event has been noted. */
    Set<Long> told(String event) {
        return new HashSet<>(em.createQuery("select n.recipient.id from News n where n.event = :event", Long.class)
                .setParameter("event", event)
                .getResultList());
    }

    /** These mails will be gone: that somebody was told stays, by which mail does not. */
    void forgetMails(Collection<Long> mailIds) {
        em.createQuery("update News n set n.mail = null where n.mail.id in :mails")
                .setParameter("mails", mailIds)
                .executeUpdate();
    }

    /** The person whose due news has waited longest. */
    Optional<Long> awaitingNews(Instant now) {
        return em.createQuery(
                        "select n.recipient.id from News n where n.settledAt is null and n.dueAt <= :now"
                                + " order by n.dueAt, n.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * A person's due news, oldest first, nobody else's until the transaction ends; with what would be due later but tells of the same words as
     * something that is due.
     */
    List<News> lockDue(long personId, Instant now) {
        return em.createQuery(
                        "select n from News n where n.recipient.id = :person and n.settledAt is null and (n.dueAt <= :now"
                                + " or n.topic in :words and exists (select d.id from News d where d.recipient.id = :person"
                                + " and d.settledAt is null and d.dueAt <= :now and d.topic in :words"
                                + " and d.aboutId = n.aboutId)) order by n.dueAt, n.id",
                        News.class)
                .setParameter("now", now)
                .setParameter("words", Topic.OF_WORDS)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The days before a deadline for which an appointment was made. */
    Set<Integer> planned(long consultationId, LocalDate deadline) {
        return new HashSet<>(em.createQuery(
                        "select r.daysBefore from Reminder r where r.consultationId = :consultation and r.deadline = :deadline",
                        Integer.class)
                .setParameter("consultation", consultationId)
                .setParameter("deadline", deadline)
                .getResultList());
    }

    /** The appointment that has been due longest, nobody else's until the transaction ends. */
    Optional<Reminder> dueReminder(Instant now) {
        return em.createQuery(
                        "select r.id from Reminder r where r.doneAt is null and r.dueAt <= :now order by r.dueAt, r.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(id -> em.find(Reminder.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Reminder::open);
    }
}
