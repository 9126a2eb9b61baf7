package de.rundertisch.core.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Writes and reads the queue. Positions come from a counter row that the writing transaction locks until it commits, not from a
 * database sequence: so positions are given in commit order and without gaps, and a reader that has seen position n knows that
 * nothing at or before n can still appear. The price is that transactions which change something searchable commit one after the
 * other, which a round table never notices (docs/adr/0002).
 */
@ApplicationScoped
public class ChangeQueue {

    /** Rows of one statement: far below what PostgreSQL takes as parameters. */
    private static final int MOST_AT_ONCE = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<ChangesCommitted> committed;

    /**
     * Notes in the caller's transaction that something searchable changed. Call it last: the counter stays locked until the
     * transaction ends.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Subject subject, long subjectId) {
        recordAll(subject, List.of(subjectId));
    }

    /** The same for many things of a kind at once, in their order; for none it does nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(Subject subject, List<Long> subjectIds) {
        for (int start = 0; start < subjectIds.size(); start += MOST_AT_ONCE) {
            insert(subject, subjectIds.subList(start, Math.min(subjectIds.size(), start + MOST_AT_ONCE)));
        }
        if (!subjectIds.isEmpty()) {
            committed.fire(new ChangesCommitted());
        }
    }

    private void insert(Subject subject, List<Long> subjectIds) {
        em.createNativeQuery("update change_counter set last_position = last_position + ?")
                .setParameter(1, subjectIds.size())
                .executeUpdate();
        String row = "(cast(? as bigint), cast(? as bigint))";
        Query insertion = em.createNativeQuery("insert into change_queue (position, subject, subject_id)"
                        + " select last_position - named.behind, cast(? as varchar), named.id from change_counter, (values "
                        + String.join(", ", Collections.nCopies(subjectIds.size(), row)) + ") as named(behind, id)")
                .setParameter(1, subject.name());
        for (int i = 0; i < subjectIds.size(); i++) {
            insertion.setParameter(2 * i + 2, subjectIds.size() - 1 - i).setParameter(2 * i + 3, subjectIds.get(i));
        }
        insertion.executeUpdate();
    }

    /**
     * What came after a position, oldest first.
     *
     * @param position the last position the reader has applied, 0 for none
     * @param limit how many entries at most
     */
    @Transactional
    public List<Change> after(long position, int limit) {
        List<?> rows = em.createNativeQuery(
                        "select position, subject, subject_id from change_queue where position > ? order by position")
                .setParameter(1, position)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(row -> toChange((Object[]) row)).toList();
    }

    /**
     * The things of one kind that have ever changed, each once, by id.
     *
     * @param after the last id already read, 0 to begin
     * @param limit how many at most
     */
    @Transactional
    public List<Long> subjects(Subject subject, long after, int limit) {
        List<?> ids = em.createNativeQuery("select distinct subject_id from change_queue"
                        + " where subject = ? and subject_id > ? order by subject_id")
                .setParameter(1, subject.name())
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The position of the newest committed entry, 0 when there has been none. */
    @Transactional
    public long last() {
        Number last = (Number)
                em.createNativeQuery("select last_position from change_counter").getSingleResult();
        return last.longValue();
    }

    /**
     * Identifies this database among all others, the same for its whole life. A copy that was made from another database must be
     * made anew, whatever position it has.
     */
    @Transactional
    public String origin() {
        em.createNativeQuery("update change_counter set origin = ? where origin is null")
                .setParameter(1, UUID.randomUUID().toString())
                .executeUpdate();
        return (String)
                em.createNativeQuery("select origin from change_counter").getSingleResult();
    }

    private static Change toChange(Object[] row) {
        return new Change(
                ((Number) row[0]).longValue(), Subject.valueOf((String) row[1]), ((Number) row[2]).longValue());
    }
}
