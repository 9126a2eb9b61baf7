package de.rundertisch.core.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Memberships in the database, always read together with their person and organisation. */
@ApplicationScoped
class MembershipRepository {

    private static final String MEMBERSHIPS =
            "select m from Membership m join fetch m.person join fetch m.organisation";

    @PersistenceContext
    private EntityManager em;

    Optional<Membership> find(long id) {
        return em.createQuery(MEMBERSHIPS + " where m.id = :id", Membership.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    void add(Membership membership) {
        em.persist(membership);
    }

    /** Everybody who acts or has acted for the organisation, current ones first, then by name. */
    List<Membership> ofOrganisation(long organisationId) {
        return em.createQuery(
                        MEMBERSHIPS + " where m.organisation.id = :id"
                                + " order by case when m.until is null then 0 else 1 end, m.person.nameKey, m.since desc, m.id",
                        Membership.class)
                .setParameter("id", organisationId)
                .getResultList();
    }

    /** Every organisation the person acts or has acted for, current ones first, then by name. */
    List<Membership> ofPerson(long personId) {
        return em.createQuery(
                        MEMBERSHIPS + " where m.person.id = :id"
                                + " order by case when m.until is null then 0 else 1 end, m.organisation.nameKey, m.since desc, m.id",
                        Membership.class)
                .setParameter("id", personId)
                .getResultList();
    }

    /** With an active person and an active organisation. */
    List<Membership> holdingOn(LocalDate day) {
        return em.createQuery(
                        MEMBERSHIPS + " where m.person.active = true and m.organisation.active = true"
                                + " and m.since <= :day and (m.until is null or m.until > :day)"
                                + " order by m.person.nameKey, m.id",
                        Membership.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The memberships of all these persons in one query, by organisation. */
    List<Membership> ofAll(List<Person> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        MEMBERSHIPS + " where m.person in :persons order by m.organisation.nameKey, m.id",
                        Membership.class)
                .setParameter("persons", persons)
                .getResultList();
    }

    /** How many active persons may act for each of these organisations; those with nobody are missing. */
    Map<Long, Long> countByOrganisation(List<Organisation> organisations, LocalDate today) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select m.organisation.id, count(m) from Membership m"
                                + " where m.organisation in :organisations and m.person.active = true"
                                + " and (m.until is null or m.until > :today) group by m.organisation.id",
                        Object[].class)
                .setParameter("organisations", organisations)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
