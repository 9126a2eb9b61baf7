package de.rundertisch.core.reading;

import de.rundertisch.core.carrying.Decision;
import de.rundertisch.core.carrying.Placement;
import de.rundertisch.core.comments.relocation.RelocationStatus;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.readership.Readers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query for comments of earlier versions as the readers of a later one get them. */
@ApplicationScoped
class CarriedRepository {

    private static final String WITH_COMMENT = "select p from Placement p join fetch p.comment c join fetch c.author"
            + " left join fetch c.organisation join fetch p.source ";

    private static final String STANDING = "p.draftVersion.id = :version and p.decision <> :open_decision"
            + " and p.status <> :orphaned and c.parent is null and " + Readers.MAY_READ;

    @PersistenceContext
    private EntityManager em;

    Optional<Placement> find(long commentId, long versionId) {
        return em.createQuery(WITH_COMMENT + "where c.id = :comment and p.draftVersion.id = :version", Placement.class)
                .setParameter("comment", commentId)
                .setParameter("version", versionId)
                .getResultStream()
                .findFirst();
    }

    /** What stands in these chapters of a version, in the order of the text. */
    List<Placement> onChapters(Actor actor, long versionId, Collection<UUID> chapters) {
        return standing(
                        actor,
                        versionId,
                        "and p.target.chapter in :chapters order by coalesce(p.target.start, -1), c.postedAt, c.id")
                .setParameter("chapters", chapters)
                .getResultList();
    }

    List<Placement> onDraft(Actor actor, long versionId) {
        return standing(actor, versionId, "and p.target.chapter is null order by c.postedAt, c.id")
                .getResultList();
    }

    private TypedQuery<Placement> standing(Actor actor, long versionId, String rest) {
        return bound(em.createQuery(WITH_COMMENT + "where " + STANDING + rest, Placement.class), actor, versionId);
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Actor actor, long versionId) {
        return Readers.bind(query, actor)
                .setParameter("version", versionId)
                .setParameter("open_decision", Decision.OPEN)
                .setParameter("orphaned", RelocationStatus.ORPHANED);
    }

    /** What has no place in a version, or none yet. */
    List<Placement> homeless(Actor actor, long versionId) {
        return bound(
                        em.createQuery(
                                WITH_COMMENT + "where p.draftVersion.id = :version and (p.decision = :open_decision"
                                        + " or p.status = :orphaned) and c.parent is null and " + Readers.MAY_READ
                                        + "order by c.postedAt, c.id",
                                Placement.class),
                        actor,
                        versionId)
                .getResultList();
    }

    /** What the actor's organisation said on earlier versions and has not released, or only on this one, with its place here. */
    List<Placement> ofOrganisation(Actor actor, long versionId) {
        return em.createQuery(
                        WITH_COMMENT
                                + "where p.draftVersion.id = :version and c.parent is null and c.withdrawnAt is null"
                                + " and c.readership.circle.id = :organisation and (c.readership.audience = :internal or c.readership.releasedOn.id = :version)"
                                + " order by coalesce(p.target.start, -1), c.postedAt, c.id",
                        Placement.class)
                .setParameter("version", versionId)
                .setParameter("organisation", actor.organisationId())
                .setParameter("internal", Audience.ORGANISATION)
                .getResultList();
    }

    /** What organisations released on earlier versions, with its place in this one if it has one. */
    List<Placement> released(Actor actor, long versionId) {
        return Readers.bind(
                        em.createQuery(
                                WITH_COMMENT + "where p.draftVersion.id = :version and c.parent is null"
                                        + " and c.organisation is not null and c.readership.audience in :released"
                                        + " and c.withdrawnAt is null and " + Readers.MAY_READ
                                        + "order by c.postedAt, c.id",
                                Placement.class),
                        actor)
                .setParameter("version", versionId)
                .setParameter("released", Audience.RELEASED)
                .getResultList();
    }

    /** Rows of chapter, kind, organisation's id and number of comments. */
    List<Object[]> counts(Actor actor, long versionId) {
        return bound(
                        em.createQuery(
                                "select p.target.chapter, c.kind, o.id, count(p) from Placement p join p.comment c"
                                        + " left join c.organisation o where " + STANDING
                                        + "and c.withdrawnAt is null group by p.target.chapter, c.kind, o.id",
                                Object[].class),
                        actor,
                        versionId)
                .getResultList();
    }

    /** Where these threads stand in later versions, whoever may read them. */
    List<Placement> ofThreads(Collection<Long> threads) {
        return em.createQuery("select p from Placement p where p.comment.id in :threads", Placement.class)
                .setParameter("threads", threads)
                .getResultList();
    }
}
