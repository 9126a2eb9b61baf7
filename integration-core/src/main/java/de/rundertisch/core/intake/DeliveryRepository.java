package de.rundertisch.core.intake;

import de.rundertisch.core.archive.ExtractionState;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.partners.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Deliveries and their files in the database. */
@ApplicationScoped
@Transactional
class DeliveryRepository {

    private static final List<ExtractionState> UNREAD = List.of(ExtractionState.WAITING, ExtractionState.EXTRACTING);
    private static final String LINE = "select new de.rundertisch.core.intake.DeliveryLine(d.id, d.startedAt,"
            + " (select count(f) from DeliveredFile f where f.delivery = d and f.outcome not in :zips),"
            + " (select count(f) from DeliveredFile f, ArchivedDocument a where f.delivery = d and a.id = f.documentId"
            + " and f.outcome = :taken and a.withdrawnAt is null and a.extraction.state in :unread),"
            + " (select count(f) from DeliveredFile f where f.delivery = d and f.outcome = :unpacking)) from Delivery d";

    private static final String UNCLAIMED =
            " f.outcome = :unpacking" + " and (f.claimedUntil is null or f.claimedUntil < :now or f.claimedBy = :node)";

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Person person(long id) {
        return em.getReference(Person.class, id);
    }

    @Nullable
    Organisation organisation(@Nullable Long id) {
        return id == null ? null : em.getReference(Organisation.class, id);
    }

    Optional<Delivery> find(long id) {
        return Optional.ofNullable(em.find(Delivery.class, id));
    }

    /** The newest first. */
    List<DeliveryLine> lines(Actor actor, int limit) {
        return query(LINE + " where d.startedBy.id = :key order by d.startedAt desc, d.id desc", actor.personId())
                .setMaxResults(limit)
                .getResultList();
    }

    DeliveryLine line(long id) {
        return query(LINE + " where d.id = :key", id).getSingleResult();
    }

    private TypedQuery<DeliveryLine> query(String text, long key) {
        return em.createQuery(text, DeliveryLine.class)
                .setParameter("zips", List.of(Outcome.UNPACKING, Outcome.UNPACKED))
                .setParameter("taken", Outcome.TAKEN)
                .setParameter("unread", UNREAD)
                .setParameter("unpacking", Outcome.UNPACKING)
                .setParameter("key", key);
    }

    /** In the order in which they came. */
    List<DeliveredLine> files(long deliveryId, int first, int size) {
        return em.createQuery(
                        "select new de.rundertisch.core.intake.DeliveredLine(f.id, f.fileName, f.outcome, f.reason,"
                                + " f.reasonDetail, f.documentId, case when f.place is null then false else true end)"
                                + " from DeliveredFile f where f.delivery.id = :id order by f.arrivedAt, f.id",
                        DeliveredLine.class)
                .setParameter("id", deliveryId)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long countFiles(long deliveryId) {
        return em.createQuery("select count(f) from DeliveredFile f where f.delivery.id = :id", Long.class)
                .setParameter("id", deliveryId)
                .getSingleResult();
    }

    /** The oldest ZIP that no other node is unpacking. */
    Optional<Long> nextZip(String node, Instant now) {
        return em.createQuery("select f.id from DeliveredFile f where" + UNCLAIMED + " order by f.id", Long.class)
                .setParameter("unpacking", Outcome.UNPACKING)
                .setParameter("node", node)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** In one statement, so that of two nodes only one succeeds. @return whether it is this node's now */
    boolean claimZip(long id, String node, Instant now, Instant until) {
        return em.createQuery("update DeliveredFile f set f.claimedBy = :node, f.claimedUntil = :until"
                                + " where f.id = :id and" + UNCLAIMED)
                        .setParameter("unpacking", Outcome.UNPACKING)
                        .setParameter("id", id)
                        .setParameter("node", node)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    /** With its delivery, its bringer and its content. */
    Optional<DeliveredFile> zip(long id) {
        return em.createQuery(
                        "select f from DeliveredFile f join fetch f.delivery d join fetch d.startedBy"
                                + " left join fetch d.startedFor join fetch f.content where f.id = :id",
                        DeliveredFile.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<DeliveredFile> lock(long id) {
        return Optional.ofNullable(em.find(DeliveredFile.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The entries of a ZIP that have been looked at. */
    Set<Integer> places(long zipId) {
        return new HashSet<>(
                em.createQuery("select f.place from DeliveredFile f where f.inside.id = :id", Integer.class)
                        .setParameter("id", zipId)
                        .getResultList());
    }
}
