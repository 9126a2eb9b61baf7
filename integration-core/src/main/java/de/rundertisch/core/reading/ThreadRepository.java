package de.rundertisch.core.reading;

import de.rundertisch.core.comments.Comment;
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
import java.util.Set;
import java.util.UUID;

/** Every query for comments as their readers get them, on their own version. */
@ApplicationScoped
class ThreadRepository {

    private static final String WITH_PEOPLE =
            "select c from Comment c join fetch c.author left join fetch c.organisation ";

    @PersistenceContext
    private EntityManager em;

    Optional<Comment> find(long id) {
        return em.createQuery(
                        WITH_PEOPLE + "join fetch c.draftVersion v join fetch v.draft where c.id = :id", Comment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The comments on these chapters, in the order of the text, without replies. */
    List<Comment> onChapters(Actor actor, long versionId, Collection<UUID> chapters) {
        return threads(
                        actor,
                        "and c.draftVersion.id = :version and c.target.chapter in :chapters"
                                + " order by coalesce(c.target.start, -1), c.postedAt, c.id")
                .setParameter("version", versionId)
                .setParameter("chapters", chapters)
                .getResultList();
    }

    /** The comments on the version as a whole. */
    List<Comment> onDraft(Actor actor, long versionId) {
        return threads(actor, "and c.draftVersion.id = :version and c.target.chapter is null order by c.postedAt, c.id")
                .setParameter("version", versionId)
                .getResultList();
    }

    /** What the actor's organisation has to say on a version, released or not, in the order of the text. */
    List<Comment> ofOrganisation(Actor actor, long versionId) {
        return threads(
                        actor,
                        "and c.draftVersion.id = :version and c.organisation.id = :circle and c.readership.audience in :shared"
                                + " and c.withdrawnAt is null order by coalesce(c.target.start, -1), c.postedAt, c.id")
                .setParameter("version", versionId)
                .getResultList();
    }

    /** What organisations have released on a version. */
    List<Comment> released(Actor actor, long versionId) {
        return threads(
                        actor,
                        "and c.draftVersion.id = :version and c.organisation is not null and c.readership.audience in :released"
                                + " and c.withdrawnAt is null order by c.postedAt, c.id")
                .setParameter("version", versionId)
                .setParameter("released", Audience.RELEASED)
                .getResultList();
    }

    /** Those of these that the actor may see. */
    List<Comment> some(Actor actor, Collection<Long> ids) {
        return threads(actor, "and c.id in :ids").setParameter("ids", ids).getResultList();
    }

    private TypedQuery<Comment> threads(Actor actor, String rest) {
        return Readers.bind(
                em.createQuery(WITH_PEOPLE + "where c.parent is null and " + Readers.MAY_READ + rest, Comment.class),
                actor);
    }

    List<Comment> replies(Actor actor, Collection<Long> threads) {
        return Readers.bind(
                        em.createQuery(
                                WITH_PEOPLE + "where c.parent.id in :threads and " + Readers.MAY_READ
                                        + "order by c.postedAt, c.id",
                                Comment.class),
                        actor)
                .setParameter("threads", threads)
                .getResultList();
    }

    /** Rows of chapter, kind, organisation's id and number of comments, replies not counted. */
    List<Object[]> counts(Actor actor, long versionId) {
        return Readers.bind(
                        em.createQuery(
                                "select c.target.chapter, c.kind, o.id, count(c) from Comment c left join c.organisation o"
                                        + " where c.draftVersion.id = :version and c.parent is null"
                                        + " and c.withdrawnAt is null and " + Readers.MAY_READ
                                        + "group by c.target.chapter, c.kind, o.id",
                                Object[].class),
                        actor)
                .setParameter("version", versionId)
                .getResultList();
    }

    /** These comments and replies with the comments that started their threads, whoever may read them, oldest first. */
    List<Comment> withThreads(Collection<Long> ids) {
        return em.createQuery(WITH_PEOPLE + "left join fetch c.parent where c.id in :ids order by c.id", Comment.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What waits for the moderation's word, oldest first. */
    List<Comment> held() {
        return em.createQuery(
                        WITH_PEOPLE
                                + "join fetch c.draftVersion v join fetch v.draft where c.readership.clearance.wished = :everyone"
                                + " and c.readership.audience = :office and c.readership.clearance.declinedReason is null"
                                + " and c.withdrawnAt is null order by c.postedAt, c.id",
                        Comment.class)
                .setParameter("everyone", Audience.EVERYONE)
                .setParameter("office", Audience.OFFICE)
                .getResultList();
    }

    boolean anyHidden(Collection<Long> ids) {
        return !em.createQuery(
                        "select c.id from Comment c where c.id in :ids and c.readership.clearance.hiddenReason is not null",
                        Long.class)
                .setParameter("ids", ids)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Set<Long> others(Comment comment) {
        return Set.copyOf(em.createQuery(
                        "select distinct c.author.id from Comment c where (c.id = :thread or c.parent.id = :thread)"
                                + " and c.author <> :author and c.withdrawnAt is null",
                        Long.class)
                .setParameter("thread", comment.threadId())
                .setParameter("author", comment.author())
                .getResultList());
    }

    long internal(long organisationId, long versionId) {
        return em.createQuery(
                        "select count(c) from Comment c where c.draftVersion.id = :version and c.parent is null"
                                + " and c.readership.circle.id = :organisation and c.readership.audience = :internal and c.withdrawnAt is null",
                        Long.class)
                .setParameter("version", versionId)
                .setParameter("organisation", organisationId)
                .setParameter("internal", Audience.ORGANISATION)
                .getSingleResult();
    }

    List<Comment> latest(Actor actor, int limit) {
        return Readers.bind(
                        em.createQuery(
                                WITH_PEOPLE
                                        + "join fetch c.draftVersion v join fetch v.draft where c.withdrawnAt is null"
                                        + " and " + Readers.MAY_READ + "order by c.postedAt desc, c.id desc",
                                Comment.class),
                        actor)
                .setMaxResults(limit)
                .getResultList();
    }
}
