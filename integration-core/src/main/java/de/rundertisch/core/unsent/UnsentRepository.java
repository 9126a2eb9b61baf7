package de.rundertisch.core.unsent;

import de.rundertisch.core.drafts.DraftVersion;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.readership.Readers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of this feature. Each asks for one person's words; none asks for everybody's, but the one that clears up. */
@ApplicationScoped
class UnsentRepository {

    private static final String OF_PERSON = "select w from UnsentWords w where w.person.id = :person ";

    @PersistenceContext
    private EntityManager em;

    Optional<UnsentWords> at(long personId, long versionId, String place) {
        return em.createQuery(OF_PERSON + "and w.draftVersion.id = :version and w.place = :place", UnsentWords.class)
                .setParameter("person", personId)
                .setParameter("version", versionId)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    Optional<UnsentWords> find(long id) {
        return Optional.ofNullable(em.find(UnsentWords.class, id));
    }

    UnsentWords begin(long personId, TypedWords typed, Instant now) {
        UnsentWords words = new UnsentWords(
                em.getReference(Person.class, personId),
                em.getReference(DraftVersion.class, typed.versionId()),
                typed,
                now);
        em.persist(words);
        return words;
    }

    /** Writes now, so that the revision is the stored one and a lost race is noticed where it can still be told. */
    void flush() {
        em.flush();
    }

    void remove(UnsentWords words) {
        em.remove(words);
    }

    /** Lets words go in the transaction that sends them, unless somebody has changed them this very moment: then they stay. */
    void removeSeen(UnsentWords words) {
        em.createQuery("delete from UnsentWords w where w.id = :id and w.version = :revision")
                .setParameter("id", words.id())
                .setParameter("revision", words.version())
                .executeUpdate();
    }

    List<UnsentWords> on(long personId, long versionId) {
        return em.createQuery(
                        OF_PERSON
                                + "and w.draftVersion.id = :version and w.discardedAt is null order by w.savedAt, w.id",
                        UnsentWords.class)
                .setParameter("person", personId)
                .setParameter("version", versionId)
                .getResultList();
    }

    /** Over all drafts, the latest first. */
    List<UnsentWords> all(long personId) {
        return em.createQuery(OF_PERSON + "and w.discardedAt is null order by w.savedAt desc, w.id", UnsentWords.class)
                .setParameter("person", personId)
                .getResultList();
    }

    long count(long personId) {
        return em.createQuery(
                        "select count(w) from UnsentWords w where w.person.id = :person and w.discardedAt is null",
                        Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    boolean posted(long personId, UUID submission) {
        return !em.createQuery(
                        "select c.id from Comment c where c.submission = :submission and c.author.id = :person",
                        Long.class)
                .setParameter("submission", submission)
                .setParameter("person", personId)
                .getResultList()
                .isEmpty();
    }

    /** Those of these comments that the actor may read. */
    List<AnsweredComment> answered(Actor actor, Collection<Long> comments) {
        return Readers.bind(
                        em.createQuery(
                                "select c.id, o.name, a, c.target.chapter, c.target.paragraph from Comment c"
                                        + " join c.author a left join c.organisation o"
                                        + " where c.withdrawnAt is null and c.id in :ids and " + Readers.MAY_READ,
                                Object[].class),
                        actor)
                .setParameter("ids", comments)
                .getResultStream()
                .map(UnsentRepository::answered)
                .toList();
    }

    private static AnsweredComment answered(Object[] row) {
        String voice = row[1] == null ? ((Person) row[2]).name() : (String) row[1];
        return new AnsweredComment((Long) row[0], voice, (UUID) (row[4] == null ? row[3] : row[4]));
    }

    int clear(Instant untouchedSince, Instant discardedBefore) {
        return em.createQuery("delete from UnsentWords w where w.savedAt < :untouched"
                        + " or w.discardedAt is not null and w.discardedAt < :discarded")
                .setParameter("untouched", untouchedSince)
                .setParameter("discarded", discardedBefore)
                .executeUpdate();
    }
}
