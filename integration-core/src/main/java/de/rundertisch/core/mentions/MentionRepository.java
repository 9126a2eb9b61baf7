package de.rundertisch.core.mentions;

import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.readership.Readers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Every query of this feature. */
@ApplicationScoped
class MentionRepository {

    @PersistenceContext
    private EntityManager em;

    void add(long commentId, long personId) {
        em.persist(new Mention(em.getReference(Comment.class, commentId), em.getReference(Person.class, personId)));
    }

    void remove(Mention mention) {
        em.remove(mention);
    }

    List<Mention> of(long commentId) {
        return em.createQuery("select m from Mention m where m.comment.id = :comment", Mention.class)
                .setParameter("comment", commentId)
                .getResultList();
    }

    /** Who is named in these comments and replies, as far as the actor may read them. */
    List<Mention> on(Actor actor, Collection<Long> commentIds) {
        return Readers.bind(
                        em.createQuery(
                                "select m from Mention m join fetch m.person join m.comment c where c.id in :comments and "
                                        + Readers.MAY_READ + "order by m.id",
                                Mention.class),
                        actor)
                .setParameter("comments", commentIds)
                .getResultList();
    }

    /** Whose words in a thread everybody may read. */
    Set<Long> speakers(long threadId) {
        return Set.copyOf(em.createQuery(
                        "select distinct c.author.id from Comment c where (c.id = :thread or c.parent.id = :thread)"
                                + " and c.readership.audience = :everyone and c.withdrawnAt is null",
                        Long.class)
                .setParameter("thread", threadId)
                .setParameter("everyone", Audience.EVERYONE)
                .getResultList());
    }
}
