package de.rundertisch.core.searches;

import de.rundertisch.core.partners.Person;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every query of this feature. */
@ApplicationScoped
class SavedSearchRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Person person(long id) {
        return em.getReference(Person.class, id);
    }

    Optional<SavedSearch> find(long id) {
        return Optional.ofNullable(em.find(SavedSearch.class, id));
    }

    /** One's own, not deleted, by name. */
    List<SavedSearch> of(long personId) {
        return em.createQuery(
                        "select s from SavedSearch s where s.person.id = :person and s.deletedAt is null order by s.name, s.id",
                        SavedSearch.class)
                .setParameter("person", personId)
                .getResultList();
    }

    Optional<SavedSearch> byFeed(String hash) {
        return em.createQuery(
                        "select s from SavedSearch s where s.feedHash = :hash and s.deletedAt is null",
                        SavedSearch.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Those to be asked when something has changed. */
    List<SavedSearch> watched() {
        return em.createQuery(
                        "select s from SavedSearch s where s.deletedAt is null and s.begunAt is not null"
                                + " and s.rhythm <> :never order by s.id",
                        SavedSearch.class)
                .setParameter("never", Rhythm.NEVER)
                .getResultList();
    }

    Optional<SavedSearch> waiting() {
        return em.createQuery(
                        "select s from SavedSearch s where s.deletedAt is null and s.begunAt is null"
                                + " and s.rhythm <> :never order by s.id",
                        SavedSearch.class)
                .setParameter("never", Rhythm.NEVER)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Nobody else's until the transaction ends. */
    SearchCursor lockCursor() {
        SearchCursor cursor = em.find(SearchCursor.class, SearchCursor.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (cursor == null) {
            throw new IllegalStateException("The migration makes the only row");
        }
        return cursor;
    }

    @Nullable
    SavedSearch lock(long id) {
        return em.find(SavedSearch.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    SavedSearch required(long id) {
        return find(id).orElseThrow(BusinessException::notFound);
    }

    /** Which of these things a search has found before. */
    Set<Match> known(long searchId, Set<Match> matches) {
        if (matches.isEmpty()) {
            return Set.of();
        }
        Set<Long> ids = matches.stream().map(Match::id).collect(Collectors.toSet());
        return em.createQuery(
                        "select m from SearchMatch m where m.search.id = :search and m.subjectId in :ids",
                        SearchMatch.class)
                .setParameter("search", searchId)
                .setParameter("ids", ids)
                .getResultStream()
                .map(SearchMatch::match)
                .collect(Collectors.toCollection(HashSet::new));
    }

    List<SearchMatch> untold(long searchId) {
        return em.createQuery(
                        "select m from SearchMatch m where m.search.id = :search and m.toldAt is null order by m.foundAt, m.id",
                        SearchMatch.class)
                .setParameter("search", searchId)
                .getResultList();
    }
}
