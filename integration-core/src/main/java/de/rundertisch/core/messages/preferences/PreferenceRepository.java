package de.rundertisch.core.messages.preferences;

import de.rundertisch.core.partners.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Preferences in the database. */
@ApplicationScoped
class PreferenceRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Preference preference) {
        em.persist(preference);
    }

    Person person(long id) {
        return em.getReference(Person.class, id);
    }

    List<Preference> of(long personId) {
        return em.createQuery("select p from Preference p where p.person.id = :person", Preference.class)
                .setParameter("person", personId)
                .getResultList();
    }

    List<Preference> of(MessageKind kind, Collection<Long> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select p from Preference p where p.kind = :kind and p.person.id in :persons", Preference.class)
                .setParameter("kind", kind)
                .setParameter("persons", persons)
                .getResultList();
    }

    /** With their persons. */
    List<Preference> byTokens(Collection<String> tokens) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select p from Preference p join fetch p.person where p.token in :tokens order by p.kind",
                        Preference.class)
                .setParameter("tokens", tokens)
                .getResultList();
    }
}
