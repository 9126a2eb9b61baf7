package de.rundertisch.core.likeness;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/** Notes which documents say nearly the same, and lets the office decide about each pair. */
@ApplicationScoped
@Transactional
public class Likeness {

    /** Pairs below are not worth anybody's time, in percent. */
    public static final int LEAST = 60;

    private static final Role[] KEEPERS = {Role.STAFF, Role.MODERATOR, Role.ADMINISTRATOR};
    private static final String OPEN =
            " from SimilarPair p, ArchivedDocument o, ArchivedDocument n where o.id = p.olderId"
                    + " and n.id = p.newerId and p.keptBoth = false and p.similarity >= :least"
                    + " and o.withdrawnAt is null and n.withdrawnAt is null";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Fingerprints fingerprints;

    @Inject
    private Archive archive;

    @Inject
    private Clock clock;

    /**
     * Notes the fingerprint of a document that has been read, and which others it resembles.
     *
     * @param places the fingerprint; of two documents the share of equal places is their similarity
     */
    public void note(long documentId, int[] places) {
        fingerprints.replace(documentId, places);
        for (Fingerprints.Other other : fingerprints.candidates(documentId)) {
            int similarity = similarity(places, other.places());
            if (similarity >= LEAST) {
                pair(documentId, other.documentId(), similarity);
            }
        }
    }

    private static int similarity(int[] one, int[] other) {
        long same = IntStream.range(0, one.length)
                .filter(i -> i < other.length && one[i] == other[i])
                .count();
        return Math.round(100f * same / one.length);
    }

    private void pair(long one, long other, int similarity) {
        em.createQuery("select p from SimilarPair p where p.olderId = :older and p.newerId = :newer", SimilarPair.class)
                .setParameter("older", Math.min(one, other))
                .setParameter("newer", Math.max(one, other))
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        known -> known.compare(similarity), () -> em.persist(new SimilarPair(one, other, similarity)));
    }

    /**
     * Pairs nobody has decided about, the most similar first.
     *
     * @param first how many to skip
     * @param size how many at most
     */
    public List<PairLine> open(Actor actor, int first, int size) {
        actor.require(KEEPERS);
        return lines("", first, size).getResultList();
    }

    /** The undecided pairs one document is in. */
    public List<PairLine> of(Actor actor, long documentId) {
        actor.require(KEEPERS);
        return lines(" and (p.olderId = :id or p.newerId = :id)", 0, 20)
                .setParameter("id", documentId)
                .getResultList();
    }

    private TypedQuery<PairLine> lines(String more, int first, int size) {
        return em.createQuery(
                        "select new de.rundertisch.core.likeness.PairLine(p.id, p.similarity, o.id, o.description.title,"
                                + " o.uploadedAt, n.id, n.description.title, n.uploadedAt)" + OPEN + more
                                + " order by p.similarity desc, p.id",
                        PairLine.class)
                .setParameter("least", LEAST)
                .setFirstResult(first)
                .setMaxResults(size);
    }

    /** How many {@link #open} pairs there are. */
    public long countOpen(Actor actor) {
        actor.require(KEEPERS);
        return em.createQuery("select count(p)" + OPEN, Long.class)
                .setParameter("least", LEAST)
                .getSingleResult();
    }

    /** They are two documents, however alike: the pair is not shown any more. */
    public void keepBoth(Actor actor, long pairId) {
        actor.require(KEEPERS);
        SimilarPair pair = em.find(SimilarPair.class, pairId);
        if (pair == null) {
            throw BusinessException.notFound();
        }
        pair.keepBoth(em.getReference(Person.class, actor.personId()), clock.instant());
    }

    /** One of them is enough: the other is withdrawn, and can be brought back like any withdrawn document. */
    public void withdraw(Actor actor, long documentId) {
        archive.withdraw(actor, documentId);
    }
}
