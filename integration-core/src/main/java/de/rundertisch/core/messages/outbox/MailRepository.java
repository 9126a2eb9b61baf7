package de.rundertisch.core.messages.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outbox in the database. */
@ApplicationScoped
class MailRepository {

    private static final String CHOSEN = "from Mail m join m.recipient p where (:every = true or m.state = :state)"
            + " and (lower(m.subject) like :words escape '!' or lower(m.address) like :words escape '!'"
            + " or lower(concat(p.givenName, ' ', p.familyName)) like :words escape '!') ";

    @PersistenceContext
    private EntityManager em;

    void add(Mail mail) {
        em.persist(mail);
    }

    /** The mail that has been due longest, nobody else's until the transaction ends. */
    Optional<Mail> lockDue(Instant now) {
        return em.createQuery(
                        "select m.id from Mail m where m.state = :waiting and m.dueAt <= :now order by m.dueAt, m.id",
                        Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(this::lock)
                .filter(mail -> mail.waiting(now));
    }

    Optional<Mail> lock(long id) {
        return Optional.ofNullable(em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Mail> find(long id) {
        return Optional.ofNullable(em.find(Mail.class, id));
    }

    /** The oldest mails that were written before a moment and do not wait to be sent. */
    List<Long> old(Instant before, int most) {
        return em.createQuery(
                        "select m.id from Mail m where m.createdAt < :before and m.state <> :waiting"
                                + " order by m.createdAt, m.id",
                        Long.class)
                .setParameter("before", before)
                .setParameter("waiting", MailState.WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these mails that do not wait to be sent. */
    void delete(List<Long> ids) {
        em.createQuery("delete from Mail m where m.id in :ids and m.state <> :waiting")
                .setParameter("ids", ids)
                .setParameter("waiting", MailState.WAITING)
                .executeUpdate();
    }

    /** Newest first. */
    List<MailLine> lines(@Nullable MailState state, String words, int first, int size) {
        return chosen(
                        em.createQuery("select m " + CHOSEN + "order by m.createdAt desc, m.id desc", Mail.class),
                        state,
                        words)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(Mail::line)
                .toList();
    }

    long count(@Nullable MailState state, String words) {
        return chosen(em.createQuery("select count(m) " + CHOSEN, Long.class), state, words)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> chosen(TypedQuery<T> query, @Nullable MailState state, String words) {
        return query.setParameter("every", state == null)
                .setParameter("state", state == null ? MailState.WAITING : state)
                .setParameter("words", "%" + words.replaceAll("[%_!]", "!$0") + "%");
    }
}
