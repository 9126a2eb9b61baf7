package de.rundertisch.core.drafts;

import de.rundertisch.core.partners.Act;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Loads and keeps what the editing boundaries change. Whoever changes a version locks its row first: so editing, publishing and
 * copying one version happen one after the other, and a chapter or paragraph read after the lock is as fresh as can be.
 */
@ApplicationScoped
class DraftRepository {

    @PersistenceContext
    private EntityManager em;

    Act act(Actor actor, Instant now) {
        return Act.by(em, actor, now);
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    /** Writes now, so that ids exist and a lost race is noticed where it can still be told. */
    void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException lost) {
            throw stale();
        }
    }

    /** @throws BusinessException if the thing has changed since the form with this count was shown */
    void requireFresh(Identified thing, int lock) {
        if (thing.version() != lock) {
            throw stale();
        }
    }

    private static BusinessException stale() {
        return new BusinessException("drafts.stale");
    }

    <T> T find(Class<T> type, long id) {
        return Optional.ofNullable(em.find(type, id)).orElseThrow(BusinessException::notFound);
    }

    <T> T lock(Class<T> type, long id) {
        return Optional.ofNullable(em.find(type, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(BusinessException::notFound);
    }

    /** A chapter of a working version that is now locked. */
    Chapter chapterToEdit(long chapterId) {
        lockWorking(single("select c.draftVersion.id from Chapter c where c.id = :id", chapterId));
        return find(Chapter.class, chapterId);
    }

    /** A paragraph of a working version that is now locked. */
    Paragraph paragraphToEdit(long paragraphId) {
        lockWorking(single("select p.chapter.draftVersion.id from Paragraph p where p.id = :id", paragraphId));
        return find(Paragraph.class, paragraphId);
    }

    DraftVersion lockWorking(long versionId) {
        DraftVersion version = lock(DraftVersion.class, versionId);
        version.requireWorking();
        return version;
    }

    private long single(String query, long id) {
        return em.createQuery(query, Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(BusinessException::notFound);
    }

    /** The version with all chapters and paragraphs, in two further queries however long it is. */
    DraftVersion whole(DraftVersion version) {
        em.createQuery(
                        "select distinct c from Chapter c left join fetch c.paragraphs p where c.draftVersion = :version"
                                + " order by c.position, p.position",
                        Chapter.class)
                .setParameter("version", version)
                .getResultList();
        return version;
    }

    /** Of the draft, highest number first. */
    List<DraftVersion> versions(long draftId) {
        return em.createQuery(
                        "select v from DraftVersion v where v.draft.id = :draft order by v.number desc",
                        DraftVersion.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    void delete(DraftVersion version) {
        em.createQuery("delete from Paragraph p where p.chapter.id in"
                        + " (select c.id from Chapter c where c.draftVersion = :version)")
                .setParameter("version", version)
                .executeUpdate();
        em.createQuery("delete from Chapter c where c.draftVersion = :version")
                .setParameter("version", version)
                .executeUpdate();
        em.remove(version);
    }

    /** Makes the links of a chapter the ones given. */
    void link(UUID chapter, Set<Long> recommendations) {
        Set<Long> missing = new HashSet<>(recommendations);
        for (RecommendationLink link : links(chapter)) {
            if (!missing.remove(link.recommendation())) {
                em.remove(link);
            }
        }
        missing.forEach(recommendation -> em.persist(new RecommendationLink(chapter, recommendation)));
    }

    private List<RecommendationLink> links(UUID chapter) {
        return em.createQuery("select l from RecommendationLink l where l.chapter = :chapter", RecommendationLink.class)
                .setParameter("chapter", chapter)
                .getResultList();
    }

    /** Every consultation on any version of a draft, latest first. */
    List<Consultation> consultationsOn(Draft draft) {
        return em.createQuery(
                        "select c from Consultation c where c.draftVersion.draft = :draft order by c.id desc",
                        Consultation.class)
                .setParameter("draft", draft)
                .getResultList();
    }

    Optional<Consultation> consultationById(long id) {
        return Optional.ofNullable(em.find(Consultation.class, id));
    }

    /** Every consultation whose last day is this one or later. */
    List<Consultation> consultationsUntil(LocalDate day) {
        return em.createQuery("select c from Consultation c where c.deadline >= :day order by c.id", Consultation.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The latest consultation on a version, null if there has been none. */
    @Nullable
    Consultation consultation(long versionId) {
        return em.createQuery(
                        "select c from Consultation c where c.draftVersion.id = :version order by c.id desc",
                        Consultation.class)
                .setParameter("version", versionId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
