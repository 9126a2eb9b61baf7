package de.rundertisch.core.comments;

import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.readership.Audience;
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

/** Every query for saying and changing something; for reading see {@code core.reading}. */
@ApplicationScoped
class CommentRepository {

    private static final String WITH_PEOPLE =
            "select c from Comment c join fetch c.author left join fetch c.organisation ";

    @PersistenceContext
    private EntityManager em;

    Remark remark(Actor actor, @Nullable String body, UUID submission, Instant now, @Nullable Audience audience) {
        Organisation organisation =
                actor.organisationId() == null ? null : em.getReference(Organisation.class, actor.organisationId());
        return new Remark(body, new Voice(person(actor), organisation), now, submission, audience);
    }

    Person person(Actor actor) {
        return em.getReference(Person.class, actor.personId());
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

    List<Long> onDraft(long draftId) {
        return ids("c.draftVersion.draft.id", draftId);
    }

    List<Long> inTheNameOf(long organisationId) {
        return ids("c.organisation.id", organisationId);
    }

    /** What somebody said for nobody but themselves. */
    List<Long> inTheirOwnName(long personId) {
        return ids("c.organisation is null and c.author.id", personId);
    }

    private List<Long> ids(String which, long value) {
        return em.createQuery(
                        "select c.id from Comment c where " + which
                                + " = :value and c.withdrawnAt is null order by c.id",
                        Long.class)
                .setParameter("value", value)
                .getResultList();
    }

    /**
     * Those of these comments that an organisation may make official on a version: said on it, or on an earlier one and not released before,
     * neither personal nor withdrawn.
     */
    List<Comment> releasable(Actor actor, DraftVersion version, Collection<Long> ids) {
        return em.createQuery(
                        WITH_PEOPLE
                                + "join fetch c.draftVersion v where c.id in :ids and c.parent is null and c.withdrawnAt is null"
                                + " and c.readership.circle.id = :organisation and c.readership.audience in :shared"
                                + " and (v = :version or v.draft = :draft and v.number < :number"
                                + " and (c.readership.audience = :internal or c.readership.releasedOn = :version))",
                        Comment.class)
                .setParameter("ids", ids)
                .setParameter("organisation", actor.organisationId())
                .setParameter("shared", Audience.SHARED)
                .setParameter("version", version)
                .setParameter("draft", version.draft())
                .setParameter("number", version.number())
                .setParameter("internal", Audience.ORGANISATION)
                .getResultList();
    }
}
