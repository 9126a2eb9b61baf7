package de.rundertisch.core.support;

import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.partners.Act;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.readership.Readers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every query of this feature. */
@ApplicationScoped
class SupportRepository {

    @PersistenceContext
    private EntityManager em;

    /** From here to the end of the transaction nobody else supports this comment: a double click is one support. */
    Comment lock(long commentId) {
        return em.find(Comment.class, commentId, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Support> find(long commentId, long organisationId) {
        return em.createQuery(
                        "select s from Support s where s.comment.id = :comment and s.organisation.id = :organisation",
                        Support.class)
                .setParameter("comment", commentId)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst();
    }

    Optional<Support> find(long supportId) {
        return em.createQuery("select s from Support s join fetch s.organisation where s.id = :id", Support.class)
                .setParameter("id", supportId)
                .getResultStream()
                .findFirst();
    }

    Support begin(Comment comment, long organisationId) {
        Support support = new Support(comment, em.getReference(Organisation.class, organisationId));
        em.persist(support);
        return support;
    }

    void flush() {
        em.flush();
    }

    Act act(Actor actor, Instant now) {
        return Act.by(em, actor, now);
    }

    /** Pairs of a comment of this draft, on whichever version, and the number of organisations that stand behind it. */
    List<Object[]> counts(long draftId) {
        return em.createQuery(
                        "select s.comment.id, count(s) from Support s where s.comment.draftVersion.draft.id = :draft"
                                + " and s.state = :given group by s.comment.id",
                        Object[].class)
                .setParameter("draft", draftId)
                .setParameter("given", SupportState.GIVEN)
                .getResultList();
    }

    /** What stands for these comments, as far as the actor may read them, by name of the organisation. */
    List<Support> on(Actor actor, Collection<Long> commentIds) {
        return Readers.bind(
                        em.createQuery(
                                "select s from Support s join fetch s.organisation o join s.comment c"
                                        + " where c.id in :comments and c.withdrawnAt is null and s.state <> :gone and "
                                        + Readers.MAY_READ
                                        + "order by o.name, s.id",
                                Support.class),
                        actor)
                .setParameter("comments", commentIds)
                .setParameter("gone", SupportState.TAKEN_BACK)
                .getResultList();
    }
}
