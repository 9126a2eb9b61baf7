package de.rundertisch.core.moderation;

import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.partners.Act;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Every query of this feature. */
@ApplicationScoped
class ModerationRepository {

    @PersistenceContext
    private EntityManager em;

    Comment comment(long id) {
        return em.getReference(Comment.class, id);
    }

    Act act(Actor actor, Instant now) {
        return Act.by(em, actor, now);
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    /** Makes a person's reports come one after the other, so that two at once are counted. */
    void lock(long personId) {
        em.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
    }

    long reports(long personId, Instant since) {
        return em.createQuery(
                        "select count(r) from CommentReport r where r.reported.person.id = :person and r.reported.at > :since",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("since", since)
                .getSingleResult();
    }

    boolean hasReported(long personId, long commentId) {
        return !em.createQuery(
                        "select r.id from CommentReport r where r.reported.person.id = :person and r.comment.id = :comment",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("comment", commentId)
                .getResultList()
                .isEmpty();
    }

    /** Reports nobody has looked at, oldest first. */
    List<CommentReport> open() {
        return em.createQuery(
                        "select r from CommentReport r join fetch r.reported.person where r.settledAt is null"
                                + " order by r.reported.at, r.id",
                        CommentReport.class)
                .getResultList();
    }

    List<CommentReport> open(long commentId) {
        return em.createQuery(
                        "select r from CommentReport r where r.settledAt is null and r.comment.id = :comment",
                        CommentReport.class)
                .setParameter("comment", commentId)
                .getResultList();
    }

    /** What was done with a comment, newest first. */
    List<ModerationAct> acts(long commentId) {
        return em.createQuery(
                        "select a from ModerationAct a where a.comment.id = :comment order by a.act.at desc, a.id desc",
                        ModerationAct.class)
                .setParameter("comment", commentId)
                .getResultList();
    }

    /** What was done lately, newest first. */
    List<ModerationAct> acts(int limit) {
        return em.createQuery(
                        "select a from ModerationAct a join fetch a.act.person order by a.act.at desc, a.id desc",
                        ModerationAct.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
