package de.rundertisch.core.statements;

import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.partners.Act;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every query of this feature. */
@ApplicationScoped
class StatementRepository {

    private static final String RELEASES = "select r from Release r join fetch r.statement s join fetch s.organisation"
            + " join fetch s.draftVersion v join fetch v.draft join fetch r.released.person ";

    @PersistenceContext
    private EntityManager em;

    Optional<Statement> find(long versionId, long organisationId) {
        return em.createQuery(
                        "select s from Statement s where s.draftVersion.id = :version and s.organisation.id = :organisation",
                        Statement.class)
                .setParameter("version", versionId)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst();
    }

    /** From here to the end of the transaction nobody else prepares a statement of this organisation. */
    void lock(long organisationId) {
        em.find(Organisation.class, organisationId, LockModeType.PESSIMISTIC_WRITE);
    }

    Statement begin(long versionId, long organisationId) {
        Statement statement = new Statement(
                em.getReference(DraftVersion.class, versionId), em.getReference(Organisation.class, organisationId));
        em.persist(statement);
        return statement;
    }

    /** Counts a change even if only the list of comments changes. */
    void touch(Statement statement) {
        em.lock(statement, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    Act act(Actor actor, Instant now) {
        return Act.by(em, actor, now);
    }

    Comment comment(long id) {
        return em.getReference(Comment.class, id);
    }

    void add(Release release) {
        em.persist(release);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Newest first. */
    List<Release> releases(long versionId, long organisationId) {
        return em.createQuery(
                        RELEASES + "where v.id = :version and s.organisation.id = :organisation order by r.number desc",
                        Release.class)
                .setParameter("version", versionId)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** The newest release of every organisation on a version, newest first. */
    List<Release> newest(long versionId) {
        return em.createQuery(
                        RELEASES + "where v.id = :version and r.number = (select max(o.number) from Release o"
                                + " where o.statement = s) order by r.released.at desc",
                        Release.class)
                .setParameter("version", versionId)
                .getResultList();
    }

    Optional<Release> release(long id) {
        return em.createQuery(RELEASES + "where r.id = :id", Release.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Set<Long> organisations(long versionId, Instant since) {
        return Set.copyOf(em.createQuery(
                        "select distinct r.statement.organisation.id from Release r"
                                + " where r.statement.draftVersion.id = :version and r.released.at >= :since",
                        Long.class)
                .setParameter("version", versionId)
                .setParameter("since", since)
                .getResultList());
    }

    Optional<Release> byCode(String code) {
        return em.createQuery(RELEASES + "where r.code = :code", Release.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
