package de.rundertisch.core.carrying;

import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.comments.relocation.RelocationStatus;
import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.drafts.VersionState;
import de.rundertisch.core.partners.Act;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.readership.Readers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every query for carrying comments over and deciding where they belong. */
@ApplicationScoped
class PlacementRepository {

    private static final String WITH_COMMENT = "select p from Placement p join fetch p.comment c join fetch c.author"
            + " left join fetch c.organisation join fetch p.source ";

    @PersistenceContext
    private EntityManager em;

    /** A published version into which comments of earlier versions have not been carried yet, the oldest first. */
    Optional<Long> uncarried() {
        return em.createQuery(
                        "select v.id from DraftVersion v where v.state = :published and exists (select 1 from Comment c"
                                + " where c.draftVersion.draft = v.draft and c.draftVersion.number < v.number and c.parent is null"
                                + " and not exists (select 1 from Placement p where p.comment = c and p.draftVersion = v))"
                                + " order by v.number, v.id",
                        Long.class)
                .setParameter("published", VersionState.PUBLISHED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Locks the version, so that two workers do not carry into it at once. */
    DraftVersion lock(long versionId) {
        return em.find(DraftVersion.class, versionId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The threads of earlier versions that have no placement on this one. */
    List<Comment> waiting(DraftVersion version) {
        return em.createQuery(
                        "select c from Comment c join fetch c.draftVersion v where v.draft = :draft and v.number < :number"
                                + " and c.parent is null and not exists"
                                + " (select 1 from Placement p where p.comment = c and p.draftVersion = :version)"
                                + " order by c.id",
                        Comment.class)
                .setParameter("draft", version.draft())
                .setParameter("number", version.number())
                .setParameter("version", version)
                .getResultList();
    }

    /** Where threads stand in the versions before this one, the latest first; orphans and open cases left out. */
    List<Placement> before(DraftVersion version) {
        return em.createQuery(
                        "select p from Placement p join fetch p.draftVersion v where v.draft = :draft"
                                + " and v.number < :number and p.decision <> :open and p.status <> :orphaned"
                                + " order by v.number desc",
                        Placement.class)
                .setParameter("draft", version.draft())
                .setParameter("number", version.number())
                .setParameter("open", Decision.OPEN)
                .setParameter("orphaned", RelocationStatus.ORPHANED)
                .getResultList();
    }

    void add(Placement placement) {
        em.persist(placement);
    }

    Optional<Placement> find(long commentId, long versionId) {
        return em.createQuery(WITH_COMMENT + "where c.id = :comment and p.draftVersion.id = :version", Placement.class)
                .setParameter("comment", commentId)
                .setParameter("version", versionId)
                .getResultStream()
                .findFirst();
    }

    Optional<Comment> comment(long id) {
        return Optional.ofNullable(em.find(Comment.class, id));
    }

    /** What waits for a decision in a version, as far as the actor may read it, in the order of the old text. */
    List<Placement> open(Actor actor, long versionId) {
        return Readers.bind(
                        em.createQuery(
                                WITH_COMMENT + "where p.draftVersion.id = :version and p.decision = :waiting and "
                                        + Readers.MAY_READ + "order by c.target.start, c.id",
                                Placement.class),
                        actor)
                .setParameter("version", versionId)
                .setParameter("waiting", Decision.OPEN)
                .getResultList();
    }

    /** Rows of status, decision and number for a version. */
    List<Object[]> tally(long versionId) {
        return em.createQuery(
                        "select p.status, p.decision, count(p) from Placement p where p.draftVersion.id = :version"
                                + " group by p.status, p.decision",
                        Object[].class)
                .setParameter("version", versionId)
                .getResultList();
    }

    Act act(Actor actor, Instant now) {
        return Act.by(em, actor, now);
    }
}
