package de.rundertisch.core.vocabulary;

import de.rundertisch.core.partners.Act;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** Every query about synonyms. */
@ApplicationScoped
class SynonymRepository {

    private static final String SHOWN = "from SynonymGroup g where g.deletedAt is null and g.wordKeys like :pattern";

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Act act(Actor actor, Instant now) {
        return Act.by(em, actor, now);
    }

    SynonymGroup group(long id) {
        SynonymGroup group = em.find(SynonymGroup.class, id);
        if (group == null) {
            throw BusinessException.notFound();
        }
        return group;
    }

    /** Those not deleted that have the typed letters somewhere in a word, by their first word. */
    List<SynonymGroup> groups(String typed, int first, int size) {
        return with(typed, em.createQuery("select g " + SHOWN + " order by g.sortKey, g.id", SynonymGroup.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(String typed) {
        return with(typed, em.createQuery("select count(g) " + SHOWN, Long.class))
                .getSingleResult();
    }

    /** Databases escape in {@code like} with a backslash unless told otherwise. */
    private static <T> TypedQuery<T> with(String typed, TypedQuery<T> query) {
        String literal = Synonyms.key(typed).replaceAll("[\\\\%_]", "\\\\$0");
        return query.setParameter("pattern", "%" + literal + "%");
    }

    /** Everything the search has to know. */
    List<SynonymGroup> all() {
        return em.createQuery(
                        "select g from SynonymGroup g where g.deletedAt is null order by g.id", SynonymGroup.class)
                .getResultList();
    }

    /** The newest steps, of one group or of all. */
    List<SynonymChange> changes(long groupId, int most) {
        return em.createQuery(
                        "select c from SynonymChange c join fetch c.act.person where c.group.id = :group"
                                + " order by c.act.at desc, c.id desc",
                        SynonymChange.class)
                .setParameter("group", groupId)
                .setMaxResults(most)
                .getResultList();
    }

    List<SynonymChange> changes(int most) {
        return em.createQuery(
                        "select c from SynonymChange c join fetch c.act.person order by c.act.at desc, c.id desc",
                        SynonymChange.class)
                .setMaxResults(most)
                .getResultList();
    }
}
