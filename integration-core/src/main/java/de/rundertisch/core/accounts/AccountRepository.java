package de.rundertisch.core.accounts;

import de.rundertisch.core.partners.Membership;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Every query of this feature. */
@ApplicationScoped
class AccountRepository {

    @PersistenceContext
    private EntityManager em;

    Optional<Account> byPerson(long personId) {
        return one("where p.id = :value", personId);
    }

    Optional<Account> byEmail(String email) {
        return one("where p.emailNormalised = :value", email.strip().toLowerCase(Locale.ROOT));
    }

    Optional<Account> byInvitation(String hash) {
        return one("where a.invitationHash = :value", hash);
    }

    private Optional<Account> one(String condition, Object value) {
        return em.createQuery(
                        "select distinct a from Account a join fetch a.person p left join fetch a.officeRoles "
                                + condition,
                        Account.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    Optional<ApiToken> token(String hash) {
        return em.createQuery(
                        "select t from ApiToken t join fetch t.account a join fetch a.person where t.tokenHash = :hash",
                        ApiToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    List<ApiToken> tokens(long personId) {
        return em.createQuery(
                        "select t from ApiToken t where t.account.person.id = :person order by t.createdAt desc, t.id desc",
                        ApiToken.class)
                .setParameter("person", personId)
                .getResultList();
    }

    List<Membership> memberships(long personId) {
        return em.createQuery(
                        "select m from Membership m join fetch m.organisation o"
                                + " where m.person.id = :person and m.until is null and o.active = true order by o.name",
                        Membership.class)
                .setParameter("person", personId)
                .getResultList();
    }

    boolean hasAdministrator() {
        return em.createQuery("select count(a) from Account a join a.officeRoles r where r = :role", Long.class)
                        .setParameter("role", Role.ADMINISTRATOR)
                        .getSingleResult()
                > 0;
    }

    Set<Long> holders(Role role) {
        return Set.copyOf(em.createQuery(
                        "select a.person.id from Account a join a.officeRoles r where r = :role and a.person.active = true",
                        Long.class)
                .setParameter("role", role)
                .getResultList());
    }

    Optional<Person> person(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    void add(Object entity) {
        em.persist(entity);
    }
}
