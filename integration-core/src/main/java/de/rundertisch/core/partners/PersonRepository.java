package de.rundertisch.core.partners;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Persons in the database. */
@ApplicationScoped
class PersonRepository {

    /** The SQL state of a duplicate key, the same on H2 and PostgreSQL. */
    private static final String UNIQUE_VIOLATION = "23505";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MembershipRepository memberships;

    Optional<Person> find(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    /** Finds a person and keeps others from changing the person's memberships until the transaction ends. */
    Optional<Person> lock(long id) {
        return Optional.ofNullable(em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Person> byEmail(String normalised) {
        return em.createQuery("select p from Person p where p.emailNormalised = :email", Person.class)
                .setParameter("email", normalised)
                .getResultStream()
                .findFirst();
    }

    void add(Person person) {
        em.persist(person);
        requireUniqueEmail(person);
    }

    /** Writes the person now, so that the database decides even between two who register the same address at once. */
    void requireUniqueEmail(Person person) {
        boolean taken = em.createQuery(
                                "select count(p) from Person p where p.emailNormalised = :email and p.id <> :self",
                                Long.class)
                        .setFlushMode(FlushModeType.COMMIT)
                        .setParameter("email", person.emailNormalised())
                        .setParameter("self", person.id())
                        .getSingleResult()
                > 0;
        if (taken) {
            throw emailTaken(person);
        }
        try {
            em.flush();
        } catch (PersistenceException refused) {
            throw isUniqueViolation(refused) ? emailTaken(person) : refused;
        }
    }

    private static boolean isUniqueViolation(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static BusinessException emailTaken(Person person) {
        return new BusinessException("partners.person.email.taken", person.email());
    }

    Section<PersonLine> lines(PersonFilter filter, LocalDate today, int first, int size) {
        Conditions where = conditions(filter);
        List<Person> persons = where.query(em, Person.class, "select p from Person p", " order by " + order(filter))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        Map<Long, List<String>> organisations = memberships.ofAll(persons).stream()
                .filter(membership -> membership.holdsOn(today))
                .collect(groupingBy(
                        membership -> membership.person().id(),
                        mapping(membership -> membership.organisation().label(), toList())));
        List<PersonLine> lines = persons.stream()
                .map(person -> line(person, organisations.getOrDefault(person.id(), List.of())))
                .toList();
        long total =
                where.query(em, Long.class, "select count(p) from Person p", "").getSingleResult();
        return new Section<>(lines, total);
    }

    private static Conditions conditions(PersonFilter filter) {
        Conditions where = new Conditions();
        NameKey.patterns(filter.text())
                .forEach(word -> where.and("p.nameKey like :value or p.emailNormalised like :value", word));
        if (filter.active() != null) {
            where.and("p.active = :value", filter.active());
        }
        return where;
    }

    private static String order(PersonFilter filter) {
        String column = filter.order() == PersonFilter.Order.EMAIL ? "p.emailNormalised" : "p.nameKey";
        return column + (filter.descending() ? " desc" : " asc") + ", p.id";
    }

    private static PersonLine line(Person person, List<String> organisations) {
        return new PersonLine(person.id(), person.name(), person.email(), person.active(), organisations);
    }
}
