package de.rundertisch.core.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Organisations in the database. */
@ApplicationScoped
class OrganisationRepository {

    private static final String LINES = """
            select o.id, o.name, o.shortName, o.kind, o.active, count(m)
            from Organisation o left join Membership m
              on m.organisation = o and m.person.active = true and (m.until is null or m.until > :today)
            """;

    @PersistenceContext
    private EntityManager em;

    Optional<Organisation> find(long id) {
        return Optional.ofNullable(em.find(Organisation.class, id));
    }

    void add(Organisation organisation) {
        em.persist(organisation);
    }

    Section<OrganisationLine> lines(OrganisationFilter filter, LocalDate today, int first, int size) {
        Conditions where = conditions(filter);
        String after = " group by o.id, o.name, o.shortName, o.kind, o.active, o.nameKey order by " + order(filter);
        List<OrganisationLine> lines = where.query(em, Object[].class, LINES, after)
                .setParameter("today", today)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(OrganisationRepository::line)
                .toList();
        long total = where.query(em, Long.class, "select count(o) from Organisation o", "")
                .getSingleResult();
        return new Section<>(lines, total);
    }

    private static Conditions conditions(OrganisationFilter filter) {
        Conditions where = new Conditions();
        NameKey.patterns(filter.text()).forEach(word -> where.and("o.nameKey like :value escape '!'", word));
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
            case MEMBERS -> "count(m)" + direction + ", o.nameKey, o.id";
        };
    }

    private static OrganisationLine line(Object[] row) {
        boolean active = (Boolean) row[4];
        return new OrganisationLine(
                (Long) row[0], (String) row[1], (String) row[2], (OrganisationKind) row[3], active, (Long) row[5]);
    }
}
