package de.rundertisch.core.searches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.testing.InServer;
import de.rundertisch.testing.Transaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavedSearchesIT extends InServer {

    private static final Match OLD = new Match(Match.Kind.DOCUMENT, 17);
    private static final Match NEW = new Match(Match.Kind.COMMENT, 17);

    @Inject
    private SavedSearches searches;

    @Inject
    private Watching watching;

    @Inject
    private Transaction transaction;

    @PersistenceContext
    private EntityManager em;

    private Actor owner;
    private Actor other;

    @BeforeEach
    void peopleArrive() throws Exception {
        owner = new Actor(person("Keller"), null, Set.of(Role.STAFF));
        other = new Actor(person("Yildiz"), null, Set.of(Role.ADMINISTRATOR));
    }

    @Test
    void aSearchIsKeptRenamedDeletedAndBroughtBack() {
        long id = searches.save(owner, "  Sprache ", "q=sprache&year=2025", Rhythm.DAILY);
        searches.arrange(owner, id, "Sprachförderung", Rhythm.WEEKLY);
        assertThat(searches.list(owner))
                .singleElement()
                .returns("Sprachförderung", SavedSearchLine::name)
                .returns("q=sprache&year=2025", SavedSearchLine::query)
                .returns(Rhythm.WEEKLY, SavedSearchLine::rhythm);
        searches.delete(owner, id);
        assertThat(searches.list(owner)).isEmpty();
        searches.restore(owner, id);
        assertThat(searches.list(owner)).hasSize(1);
    }

    @Test
    void nobodyElseSeesIt() {
        long id = searches.save(owner, "Sprache", "q=sprache", Rhythm.AT_ONCE);
        assertThat(searches.list(other)).isEmpty();
        notFound(() -> searches.find(other, id));
        notFound(() -> searches.arrange(other, id, "Meins", Rhythm.NEVER));
        notFound(() -> searches.delete(other, id));
        notFound(() -> searches.restore(other, id));
        notFound(() -> searches.publish(other, id));
        assertThat(watching.tell(id, other.personId())).isNull();
    }

    @Test
    void aSearchNeedsANameAndAQuestion() {
        refused("searches.name.missing", () -> searches.save(owner, " ", "q=a", Rhythm.NEVER));
        refused("searches.name.tooLong", () -> searches.save(owner, "a".repeat(121), "q=a", Rhythm.NEVER));
        refused("searches.query.missing", () -> searches.save(owner, "A", "", Rhythm.NEVER));
        refused("searches.query.tooLong", () -> searches.save(owner, "A", "q".repeat(4001), Rhythm.NEVER));
    }

    @Test
    void theAddressOfAFeedWorksUntilItIsReplacedOrTakenAway() {
        long id = searches.save(owner, "Sprache", "q=sprache", Rhythm.NEVER);
        String first = searches.publish(owner, id);
        assertThat(searches.published(first)).get().returns(owner.personId(), WatchedSearch::personId);
        String second = searches.publish(owner, id);
        assertThat(searches.published(first)).isEmpty();
        assertThat(searches.published(second)).isPresent();
        searches.unpublish(owner, id);
        assertThat(searches.published(second)).isEmpty();
        assertThat(searches.published("")).isEmpty();
    }

    @Test
    void whatWasThereWhenASearchWasSavedIsNoNewsAndNewsIsToldOnce() throws Exception {
        long id = searches.save(owner, "Sprache", "q=sprache", Rhythm.AT_ONCE);
        watching.begin(id, Set.of(OLD));
        found(id, Set.of(OLD, NEW));
        found(id, Set.of(NEW));
        assertThat(watching.tell(id, owner.personId()).matches()).containsExactly(NEW);
        assertThat(watching.tell(id, owner.personId()).matches()).isEmpty();
    }

    @Test
    void aSecondNodeThatBeginsTheSameSearchKeepsNothingNewFromItsOwner() throws Exception {
        long id = searches.save(owner, "Sprache", "q=sprache", Rhythm.AT_ONCE);
        watching.begin(id, Set.of(OLD));
        watching.begin(id, Set.of(OLD, NEW));
        found(id, Set.of(OLD, NEW));
        assertThat(watching.tell(id, owner.personId()).matches()).containsExactly(NEW);
    }

    @Test
    void onlySearchesThatWereBegunAndTellSomebodyAreAskedAgain() {
        long silent = searches.save(owner, "Still", "q=a", Rhythm.NEVER);
        long saved = searches.save(owner, "Neu", "q=b", Rhythm.AT_ONCE);
        assertThat(watching.watched()).extracting(WatchedSearch::id).doesNotContain(silent, saved);
        watching.begin(saved, Set.of());
        assertThat(watching.watched()).extracting(WatchedSearch::id).contains(saved);
        searches.arrange(owner, saved, "Neu", Rhythm.NEVER);
        assertThat(watching.watched()).extracting(WatchedSearch::id).doesNotContain(saved);
    }

    private void found(long id, Set<Match> matches) throws Exception {
        transaction.begin();
        watching.found(id, matches);
        transaction.commit();
    }

    private static void notFound(ThrowingCallable act) {
        refused("shared.notFound", act);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class).isThrownBy(act).returns(key, BusinessException::key);
    }

    private long person(String name) throws Exception {
        transaction.begin();
        Person person = new Person("Anna", name, UUID.randomUUID() + "@example.org");
        em.persist(person);
        transaction.commit();
        return person.id();
    }
}
