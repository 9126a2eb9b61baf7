package de.rundertisch.core.concept;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The concept in the database. Recommendations always come with their field, edition and goal. */
@ApplicationScoped
class ConceptRepository {

    private static final String FIELDS = "select f from FieldOfAction f join fetch f.taxonomy t where ";
    private static final String FIELD_ORDER = " order by f.position, f.id";
    private static final String RECOMMENDATIONS =
            "select r from Recommendation r join fetch r.field f join fetch f.taxonomy t left join fetch r.goal where ";

    /** As a reader of the concept meets them: newest edition first, what serves a field as a whole before its goals. */
    private static final Comparator<Recommendation> CONCEPT_ORDER = Comparator.<Recommendation>comparingInt(
                    r -> -r.taxonomy().year())
            .thenComparing(r -> r.taxonomy().id())
            .thenComparingInt(r -> r.field().position())
            .thenComparingInt(r -> r.goal() == null ? 0 : r.goal().position())
            .thenComparingInt(ConceptPart::position)
            .thenComparing(ConceptPart::id);

    @PersistenceContext
    private EntityManager em;

    /** So that queries of others see what was changed. */
    void flush() {
        em.flush();
    }

    void add(Identified thing) {
        em.persist(thing);
    }

    /** @throws BusinessException not found */
    <T extends Identified> T find(Class<T> type, long id) {
        return Optional.ofNullable(em.find(type, id)).orElseThrow(BusinessException::notFound);
    }

    List<Taxonomy> taxonomies() {
        return em.createQuery("select t from Taxonomy t order by t.year desc, t.id desc", Taxonomy.class)
                .getResultList();
    }

    Optional<Taxonomy> current() {
        return em.createQuery("select t from Taxonomy t where t.state = :current", Taxonomy.class)
                .setParameter("current", Taxonomy.State.CURRENT)
                .getResultStream()
                .findFirst();
    }

    List<FieldOfAction> currentFields() {
        return em.createQuery(FIELDS + "t.state = :current" + FIELD_ORDER, FieldOfAction.class)
                .setParameter("current", Taxonomy.State.CURRENT)
                .getResultList();
    }

    List<FieldOfAction> fields(long taxonomyId) {
        return em.createQuery(FIELDS + "t.id = :id" + FIELD_ORDER, FieldOfAction.class)
                .setParameter("id", taxonomyId)
                .getResultList();
    }

    List<Goal> goals(Collection<FieldOfAction> fields) {
        return fields.isEmpty()
                ? List.of()
                : em.createQuery("select g from Goal g where g.field in :fields order by g.position, g.id", Goal.class)
                        .setParameter("fields", fields)
                        .getResultList();
    }

    List<Recommendation> recommendations(Collection<FieldOfAction> fields) {
        return fields.isEmpty()
                ? List.of()
                : em.createQuery(RECOMMENDATIONS + "r.field in :fields", Recommendation.class)
                        .setParameter("fields", fields)
                        .getResultStream()
                        .sorted(CONCEPT_ORDER)
                        .toList();
    }

    List<Recommendation> recommendationsById(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(RECOMMENDATIONS + "r.id in :ids", Recommendation.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .sorted(CONCEPT_ORDER)
                        .toList();
    }

    List<FieldOfAction> fieldsById(Collection<Long> ids) {
        return em.createQuery(FIELDS + "f.id in :ids order by f.title", FieldOfAction.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Long> recommendationIds(long after, int limit) {
        return em.createQuery("select r.id from Recommendation r where r.id > :after order by r.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
