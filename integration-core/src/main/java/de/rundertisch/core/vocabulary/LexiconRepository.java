package de.rundertisch.core.vocabulary;

import de.rundertisch.core.partners.Act;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every query about lexica. */
@ApplicationScoped
class LexiconRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    Act act(Actor actor, Instant now) {
        return Act.by(em, actor, now);
    }

    Person person(Actor actor) {
        return em.getReference(Person.class, actor.personId());
    }

    Lexicon lexicon(long id) {
        return find(id).orElseThrow(BusinessException::notFound);
    }

    Optional<Lexicon> find(long id) {
        return Optional.ofNullable(em.find(Lexicon.class, id));
    }

    Optional<Lexicon> of(String language) {
        return em.createQuery("select l from Lexicon l where l.language = :language", Lexicon.class)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    List<Lexicon> inForce() {
        return em.createQuery(
                        "select l from Lexicon l join fetch l.act.person where l.removedAt is null order by l.language",
                        Lexicon.class)
                .getResultList();
    }

    List<String> lines(long lexiconId) {
        return em.createQuery(
                        "select p.lines from LexiconPart p where p.lexicon.id = :lexicon order by p.number",
                        String.class)
                .setParameter("lexicon", lexiconId)
                .getResultList();
    }

    /** Puts these lines in the place of all before. */
    void replace(Lexicon lexicon, List<String> parts) {
        em.createQuery("delete from LexiconPart p where p.lexicon = :lexicon")
                .setParameter("lexicon", lexicon)
                .executeUpdate();
        for (int number = 0; number < parts.size(); number++) {
            em.persist(new LexiconPart(lexicon, number, parts.get(number)));
        }
    }

    Optional<SearchLanguage> wish(long personId) {
        return em.createQuery("select s from SearchLanguage s where s.person.id = :person", SearchLanguage.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }
}
