package de.rundertisch.core.archive;

import de.rundertisch.core.concept.FieldOfAction;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents, files and pages in the database. Who may see what is decided by the boundaries. */
@ApplicationScoped
@Transactional
class DocumentRepository {

    private static final String FULL = "select d from ArchivedDocument d join fetch d.file"
            + " join fetch d.uploadedBy left join fetch d.uploadedFor"
            + " left join fetch d.description.organisation where d.id = :id";

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Person person(long id) {
        return em.getReference(Person.class, id);
    }

    ArchivedDocument.Upload upload(Actor actor, Instant now) {
        Long organisationId = actor.organisationId();
        return new ArchivedDocument.Upload(
                person(actor.personId()),
                organisationId == null ? null : em.getReference(Organisation.class, organisationId),
                now);
    }

    /** @throws BusinessException {@code archive.fieldOfAction.unknown} if one of them does not exist; null is none and fine */
    void requireFields(@Nullable Set<Long> fieldIds) {
        if (fieldIds != null && fields(fieldIds).size() < fieldIds.size()) {
            throw new BusinessException("archive.fieldOfAction.unknown");
        }
    }

    /** In no order. */
    List<FieldOfAction> fields(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select f from FieldOfAction f where f.id in :ids", FieldOfAction.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** @throws BusinessException {@code archive.organisation.unknown} if there is none with this id; null stays null */
    @Nullable
    Organisation organisation(@Nullable Long id) {
        if (id == null) {
            return null;
        }
        Organisation organisation = em.find(Organisation.class, id);
        if (organisation == null) {
            throw new BusinessException("archive.organisation.unknown");
        }
        return organisation;
    }

    /** With its file, uploader and organisation. */
    Optional<ArchivedDocument> find(long id) {
        return em.createQuery(FULL, ArchivedDocument.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Locks the row until the transaction ends, so that people and the worker change a document one after the other. */
    Optional<ArchivedDocument> lock(long id) {
        return Optional.ofNullable(em.find(ArchivedDocument.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The row of a content, locked until the transaction ends; made and flushed if there is none yet. */
    StoredFile lockedFile(ReceivedFile received, Instant now) {
        Optional<StoredFile> known = em.createQuery(
                        "select f from StoredFile f where f.sha256 = :sha256", StoredFile.class)
                .setParameter("sha256", received.sha256())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        return known.orElseGet(() -> {
            StoredFile file = new StoredFile(received.sha256(), received.size(), now);
            em.persist(file);
            em.flush();
            return file;
        });
    }

    /** Removes the row of a content that no document has, and no other package that waits. */
    void forget(StoredFile file) {
        em.flush();
        em.createQuery("delete from StoredFile f where f = :file"
                        + " and not exists (select d.id from ArchivedDocument d where d.file = f)")
                .setParameter("file", file)
                .executeUpdate();
    }

    boolean knows(String sha256) {
        return !em.createQuery("select f.id from StoredFile f where f.sha256 = :sha256", Long.class)
                .setParameter("sha256", sha256)
                .getResultList()
                .isEmpty();
    }

    /** The documents of this content that are not withdrawn, oldest first. */
    List<ArchivedDocument> of(StoredFile file) {
        return em.createQuery(
                        "select d from ArchivedDocument d where d.file = :file and d.withdrawnAt is null order by d.id",
                        ArchivedDocument.class)
                .setParameter("file", file)
                .getResultList();
    }

    Set<String> checksumsStartingWith(String prefix) {
        return Set.copyOf(em.createQuery("select f.sha256 from StoredFile f where f.sha256 like :prefix", String.class)
                .setParameter("prefix", prefix + "%")
                .getResultList());
    }

    /** Ids of documents that wait or whose worker may have died, oldest first. */
    List<Long> claimCandidates(Instant aliveSince, int limit) {
        return em.createQuery(
                        "select d.id from ArchivedDocument d where d.withdrawnAt is null and (d.extraction.state = :waiting"
                                + " or (d.extraction.state = :extracting and d.extraction.signOfLife < :aliveSince))"
                                + " order by d.id",
                        Long.class)
                .setParameter("waiting", ExtractionState.WAITING)
                .setParameter("extracting", ExtractionState.EXTRACTING)
                .setParameter("aliveSince", aliveSince)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Ids of documents that wait for their first attempt, those of the smallest file first. */
    List<Long> waitingSmallestFirst(int limit) {
        return em.createQuery(
                        "select d.id from ArchivedDocument d where d.withdrawnAt is null and d.extraction.state = :waiting"
                                + " and d.extraction.attempts = 0 order by d.file.size, d.id",
                        Long.class)
                .setParameter("waiting", ExtractionState.WAITING)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Ids of documents that are read but hold pictures of text, oldest first. */
    List<Long> pictured(int limit) {
        return em.createQuery(
                        "select d.id from ArchivedDocument d where d.withdrawnAt is null"
                                + " and d.extraction.picturedPages > 0 and d.extraction.state in :done order by d.id",
                        Long.class)
                .setParameter("done", List.of(ExtractionState.SEARCHABLE, ExtractionState.NO_TEXT))
                .setMaxResults(limit)
                .getResultList();
    }

    void deletePages(ArchivedDocument document) {
        em.createQuery("delete from Page p where p.document = :document")
                .setParameter("document", document)
                .executeUpdate();
    }

    /** Pages after a number, in order. */
    List<PageText> pages(long documentId, int after, int limit) {
        return em.createQuery(
                        "select new de.rundertisch.core.archive.PageText(p.number, p.label, p.heading, p.text, p.ocrConfidence)"
                                + " from Page p"
                                + " where p.document.id = :id and p.number > :after order by p.number",
                        PageText.class)
                .setParameter("id", documentId)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Long> ids(long after, int limit) {
        return em.createQuery(
                        "select d.id from ArchivedDocument d where d.id > :after and d.withdrawnAt is null order by d.id",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
