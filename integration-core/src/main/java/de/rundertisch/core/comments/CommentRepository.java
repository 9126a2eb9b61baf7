package de.rundertisch.core.comments;

import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query of this feature. */
@ApplicationScoped
class CommentRepository {

    private static final String WITH_PEOPLE =
            "select c from Comment c join fetch c.author left join fetch c.organisation ";

    @PersistenceContext
    private EntityManager em;

    Remark remark(Actor actor, @Nullable String body, UUID submission, Instant now) {
        Organisation organisation =
                actor.organisationId() == null ? null : em.getReference(Organisation.class, actor.organisationId());
        return new Remark(body, em.getReference(Person.class, actor.personId()), organisation, now, submission);
    }

    DraftVersion version(long id) {
        return Optional.ofNullable(em.find(DraftVersion.class, id)).orElseThrow(BusinessException::notFound);
    }

    /** Written at once, so that it has an id and a second one with the same submission is noticed. */
    Comment add(Comment comment) {
        em.persist(comment);
        em.flush();
        return comment;
    }

    Optional<Comment> find(long id) {
        return em.createQuery(
                        WITH_PEOPLE + "join fetch c.draftVersion v join fetch v.draft where c.id = :id", Comment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Long> submitted(UUID submission) {
        return em.createQuery("select c.id from Comment c where c.submission = :submission", Long.class)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst();
    }

    /** The comments on these chapters, in the order of the text, without replies. */
    List<Comment> onChapters(long versionId, Collection<UUID> chapters) {
        return em.createQuery(
                        WITH_PEOPLE
                                + "where c.draftVersion.id = :version and c.parent is null and c.target.chapter in :chapters"
                                + " order by coalesce(c.target.start, -1), c.postedAt, c.id",
                        Comment.class)
                .setParameter("version", versionId)
                .setParameter("chapters", chapters)
                .getResultList();
    }

    /** The comments on the version as a whole. */
    List<Comment> onDraft(long versionId) {
        return em.createQuery(
                        WITH_PEOPLE
                                + "where c.draftVersion.id = :version and c.parent is null and c.target.chapter is null"
                                + " order by c.postedAt, c.id",
                        Comment.class)
                .setParameter("version", versionId)
                .getResultList();
    }

    List<Comment> replies(Collection<Long> threads) {
        return em.createQuery(WITH_PEOPLE + "where c.parent.id in :threads order by c.postedAt, c.id", Comment.class)
                .setParameter("threads", threads)
                .getResultList();
    }

    /** Rows of chapter (null for the whole draft) and number of comments, replies not counted. */
    List<Object[]> counts(long versionId) {
        return em.createQuery(
                        "select c.target.chapter, count(c) from Comment c where c.draftVersion.id = :version"
                                + " and c.target.chapter is not null and c.parent is null and c.withdrawnAt is null"
                                + " group by c.target.chapter",
                        Object[].class)
                .setParameter("version", versionId)
                .getResultList();
    }

    List<Comment> latest(int limit) {
        return em.createQuery(
                        WITH_PEOPLE + "join fetch c.draftVersion v join fetch v.draft where c.withdrawnAt is null"
                                + " order by c.postedAt desc, c.id desc",
                        Comment.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
