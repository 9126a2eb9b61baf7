package de.rundertisch.core.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Organisations in the database. */
@ApplicationScoped
class OrganisationRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MembershipRepository memberships;

    Optional<Organisation> find(long id) {
        return Optional.ofNullable(em.find(Organisation.class, id));
    }

    Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Organisation::id, Organisation::label));
    }

    void add(Organisation organisation) {
        em.persist(organisation);
    }

    Section<OrganisationLine> lines(OrganisationFilter filter, LocalDate today, int first, int size) {
        Conditions where = conditions(filter);
        List<Organisation> organisations = where.query(
                        em, Organisation.class, "select o from Organisation o", " order by " + order(filter))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        Map<Long, Long> members = memberships.countByOrganisation(organisations, today);
        List<OrganisationLine> lines = organisations.stream()
                .map(organisation -> line(organisation, members.getOrDefault(organisation.id(), 0L)))
                .toList();
        long total = where.query(em, Long.class, "select count(o) from Organisation o", "")
                .getSingleResult();
        return new Section<>(lines, total);
    }

    List<Organisation> byName() {
        return em.createQuery("select o from Organisation o order by o.nameKey, o.id", Organisation.class)
                .getResultList();
    }

    private static Conditions conditions(OrganisationFilter filter) {
        Conditions where = new Conditions();
        NameKey.patterns(filter.text()).forEach(word -> where.and("o.nameKey like :value", word));
        if (filter.kind() != null) {
            where.and("o.kind = :value", filter.kind());
        }
        if (filter.active() != null) {
            where.and("o.active = :value", filter.active());
        }
        return where;
    }

    private static String order(OrganisationFilter filter) {
        String direction = filter.descending() ? " desc" : " asc";
        return switch (filter.order()) {
            case NAME -> "o.nameKey" + direction + ", o.id";
            case KIND -> "o.kind" + direction + ", o.nameKey, o.id";
        };
    }

    private static OrganisationLine line(Organisation o, long members) {
        return new OrganisationLine(o.id(), o.name(), o.shortName(), o.kind(), o.active(), members);
    }
}
