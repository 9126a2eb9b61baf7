package de.rundertisch.core.responses;

import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.partners.Act;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.readership.Readers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every query of this feature. */
@ApplicationScoped
class ResponseRepository {

    private static final String RESPONSES = "select r from Response r join fetch r.comment c join fetch c.author"
            + " left join fetch c.organisation join fetch c.draftVersion join fetch r.given.person"
            + " left join fetch r.placeVersion ";

    private static final String OWN = "from Comment c join c.draftVersion v join v.draft d where c.parent is null"
            + " and c.organisation.id = :organisation and " + Readers.MAY_READ;

    private static final String ANSWERED = "exists (select 1 from Response r where r.comment = c)";

    @PersistenceContext
    private EntityManager em;

    /** From here to the end of the transaction nobody else answers this comment. */
    Comment lock(long commentId) {
        return em.find(Comment.class, commentId, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Response> latest(long commentId) {
        return em.createQuery(RESPONSES + "where c.id = :comment and r.latest = true", Response.class)
                .setParameter("comment", commentId)
                .getResultStream()
                .findFirst();
    }

    /** Written at once, so that it has an id. */
    Response add(Response response) {
        em.persist(response);
        em.flush();
        return response;
    }

    DraftVersion version(long id) {
        return em.getReference(DraftVersion.class, id);
    }

    Act act(Actor actor, Instant now) {
        return Act.by(em, actor, now);
    }

    /** All answers to these comments that the actor may read, the newest first. */
    List<Response> on(Actor actor, Collection<Long> commentIds) {
        return Readers.bind(
                        em.createQuery(
                                RESPONSES + "where c.id in :comments and " + Readers.MAY_READ
                                        + "order by r.number desc",
                                Response.class),
                        actor)
                .setParameter("comments", commentIds)
                .getResultList();
    }

    /** Answers that point to places in these chapters of a version, as far as the actor may read them. */
    List<Response> pointingTo(Actor actor, long versionId, Collection<?> chapters) {
        return Readers.bind(
                        em.createQuery(
                                RESPONSES + "where r.latest = true and r.placeVersion.id = :version"
                                        + " and r.target.chapter in :chapters and c.withdrawnAt is null and "
                                        + Readers.MAY_READ + "order by c.postedAt, c.id",
                                Response.class),
                        actor)
                .setParameter("version", versionId)
                .setParameter("chapters", chapters)
                .getResultList();
    }

    /** How many comments that organisations released on a version, or on an earlier one before it was carried over, have no answer. */
    long waiting(Actor actor, long versionId) {
        return Readers.bind(
                        em.createQuery(
                                "select count(c) from Comment c where (c.draftVersion.id = :version or exists (select 1 from"
                                        + " Placement p where p.comment = c and p.draftVersion.id = :version)) and c.parent is null"
                                        + " and c.organisation is not null and c.readership.audience in :released"
                                        + " and c.withdrawnAt is null and not " + ANSWERED + " and " + Readers.MAY_READ,
                                Long.class),
                        actor)
                .setParameter("version", versionId)
                .setParameter("released", audiences(OwnState.RELEASED))
                .getSingleResult();
    }

    /** Ids of the comments on the draft of this version that are answered. */
    Set<Long> answered(long versionId) {
        return new HashSet<>(em.createQuery(
                        "select r.comment.id from Response r where r.latest = true"
                                + " and r.comment.draftVersion.draft.id = (select v.draft.id from DraftVersion v where v.id = :version)",
                        Long.class)
                .setParameter("version", versionId)
                .getResultList());
    }

    /** The comments of the actor's organisation that match, by draft and version, the newest first: rows of {@link OwnRow}. */
    List<OwnRow> own(Actor actor, OwnFilter filter, int from, int size) {
        return filtered(
                        em.createQuery(
                                "select new de.rundertisch.core.responses.OwnRow(c.id, v.id, v.number, d.id, d.title) "
                                        + OWN + where(filter)
                                        + " order by d.id desc, v.number desc, coalesce(c.target.start, -1), c.postedAt, c.id",
                                OwnRow.class),
                        actor,
                        filter)
                .setFirstResult(from)
                .setMaxResults(size)
                .getResultList();
    }

    long countOwn(Actor actor, OwnFilter filter) {
        return filtered(em.createQuery("select count(c) " + OWN + where(filter), Long.class), actor, filter)
                .getSingleResult();
    }

    /** Rows of id and title of the drafts that the actor's organisation has commented on. */
    List<Object[]> ownDrafts(Actor actor) {
        return filtered(
                        em.createQuery("select distinct d.id, d.title " + OWN + " order by d.id desc", Object[].class),
                        actor,
                        OwnFilter.ALL)
                .getResultList();
    }

    private static String where(OwnFilter filter) {
        return (filter.draftId() == null ? "" : " and d.id = :draft") + condition(filter.state());
    }

    private static String condition(@Nullable OwnState state) {
        if (state == null) {
            return "";
        }
        return switch (state) {
            case PERSONAL, INTERNAL -> " and c.withdrawnAt is null and c.readership.audience in :audiences";
            case RELEASED -> " and c.withdrawnAt is null and c.readership.audience in :audiences and not " + ANSWERED;
            case ANSWERED -> " and c.withdrawnAt is null and " + ANSWERED;
            case WITHDRAWN -> " and c.withdrawnAt is not null";
        };
    }

    private static Set<Audience> audiences(@Nullable OwnState state) {
        if (state == null) {
            return Set.of();
        }
        return switch (state) {
            case PERSONAL -> Set.of(Audience.PERSONAL);
            case INTERNAL -> Set.of(Audience.ORGANISATION);
            case RELEASED -> Audience.RELEASED;
            case ANSWERED, WITHDRAWN -> Set.of();
        };
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, Actor actor, OwnFilter filter) {
        Readers.bind(query, actor).setParameter("organisation", actor.organisationId());
        if (filter.draftId() != null) {
            query.setParameter("draft", filter.draftId());
        }
        Set<Audience> audiences = audiences(filter.state());
        return audiences.isEmpty() ? query : query.setParameter("audiences", audiences);
    }
}
