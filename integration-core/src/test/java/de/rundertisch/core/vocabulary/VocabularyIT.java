package de.rundertisch.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.rundertisch.core.changes.Change;
import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.testing.InServer;
import de.rundertisch.testing.Transaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Synonyms and lexica in the database: kept with their history, told to the change queue. */
class VocabularyIT extends InServer {

    @Inject
    private SynonymKeeping synonyms;

    @Inject
    private LexiconKeeping lexica;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Transaction transaction;

    @PersistenceContext
    private EntityManager em;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Actor staff;
    private Actor administrator;
    private Actor partner;

    @BeforeEach
    void peopleArrive() throws Exception {
        staff = new Actor(person("Keller"), null, Set.of(Role.STAFF));
        administrator = new Actor(person("Boss"), null, Set.of(Role.ADMINISTRATOR));
        partner = new Actor(person("Yildiz"), null, Set.of(Role.PARTNER_MEMBER));
    }

    @Test
    void everyStepWithAGroupIsKeptAndTellsTheSearch() {
        long before = changes.last();
        long id = synonyms.add(staff, words("IK", "Integrationskurs"));
        synonyms.revise(staff, id, synonyms.find(staff, id).version(), words("IK", "Integrationskurs", "Deutschkurs"));
        synonyms.delete(administrator, id);
        synonyms.delete(administrator, id);
        assertThat(inForce()).isEmpty();
        assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> synonyms.find(staff, id));
        synonyms.restore(staff, id);
        assertThat(inForce()).containsExactly(List.of("IK" + mark, "Integrationskurs" + mark, "Deutschkurs" + mark));
        assertThat(synonyms.steps(staff, id))
                .extracting(SynonymStep::deed)
                .containsExactly(SynonymDeed.RESTORED, SynonymDeed.DELETED, SynonymDeed.CHANGED, SynonymDeed.ADDED);
        assertThat(synonyms.steps(staff, id).get(1).person()).isEqualTo("Anna Boss");
        assertThat(changes.after(before, 100))
                .extracting(Change::subject)
                .filteredOn(subject -> subject == Subject.SYNONYMS)
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void theSameGroupIsRefusedAndAWordWithTwoMeaningsTold() {
        long id = synonyms.add(staff, words("MO", "Migrantenorganisation", "Verein"));
        refused("vocabulary.words.known", () -> synonyms.add(staff, words("verein", "mo")));
        Synonyms monday = words("mo", "Montag");
        assertThat(synonyms.clashes(staff, monday, 0))
                .extracting(Clash::groupId)
                .containsExactly(id);
        assertThat(synonyms.clashes(staff, monday, id)).isEmpty();
        long second = synonyms.add(staff, monday);
        assertThat(synonyms.ambiguous(staff)).extracting(SynonymLine::id).contains(id, second);
        assertThat(synonyms.list(staff, "montag" + mark, 0, 10).lines())
                .singleElement()
                .returns(List.of("mo" + mark), SynonymLine::elsewhere);
    }

    @Test
    void twoWhoEditTheSameGroupNoticeEachOther() {
        long id = synonyms.add(staff, words("A", "B"));
        int seen = synonyms.find(staff, id).version();
        synonyms.revise(staff, id, seen, words("A", "B", "C"));
        refused("shared.changedMeanwhile", () -> synonyms.revise(staff, id, seen, words("A", "B", "D")));
    }

    @Test
    void groupsAreFoundByAnyPartOfAWordAndSignsOfTheDatabaseAreLetters() {
        long id = synonyms.add(staff, words("100%", "ganz_"));
        assertThat(synonyms.list(staff, "GANZ_" + mark, 0, 10).lines())
                .extracting(SynonymLine::id)
                .containsExactly(id);
        assertThat(synonyms.list(staff, "g%z_" + mark, 0, 10).total()).isZero();
    }

    @Test
    void onlyTheOfficeKeepsSynonymsAndOnlyAdministratorsImportLexica() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> synonyms.add(partner, words("A", "B")))
                .returns(BusinessException.Reason.NOT_ALLOWED, BusinessException::reason);
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> take(staff, "tr", "ev\thaus\n"))
                .returns(BusinessException.Reason.NOT_ALLOWED, BusinessException::reason);
    }

    @Test
    void aLexiconIsReplacedRemovedAndBroughtBack() throws IOException {
        take(administrator, "uk", "дім\tdach\n");
        LexiconKeeping.Imported imported = take(administrator, "UK", "дім\thaus\nsinnlos\n");
        assertThat(imported).isEqualTo(new LexiconKeeping.Imported(1, 1, List.of(2)));
        assertThat(lexica.lines("uk")).containsExactly("дім\thaus\n");
        LexiconLine line = lexica.list().stream()
                .filter(one -> one.language().equals("uk"))
                .findFirst()
                .orElseThrow();
        assertThat(line.licence()).isEqualTo("CC BY-SA 3.0");
        lexica.choose(partner, "uk");
        lexica.remove(administrator, line.id());
        assertThat(lexica.lines("uk")).isEmpty();
        assertThat(lexica.wish(partner)).isNull();
        lexica.restore(administrator, line.id());
        assertThat(lexica.wish(partner)).isEqualTo("uk");
        lexica.choose(partner, "");
        assertThat(lexica.wish(partner)).isNull();
    }

    @Test
    void aBadFileLeavesTheOldLexiconInPlace() throws IOException {
        take(administrator, "ka", "სახლი\thaus\n");
        refused("vocabulary.lexicon.unreadable", () -> take(administrator, "ka", "nichts"));
        refused(
                "vocabulary.lexicon.licence.missing",
                () -> lexica.take(
                        administrator,
                        "ka",
                        "ka-de.tsv",
                        " ",
                        new ByteArrayInputStream("a\tb\n".getBytes(StandardCharsets.UTF_8))));
        refused("vocabulary.lexicon.language", () -> take(administrator, "de", "haus\thaus\n"));
        assertThat(lexica.lines("ka")).containsExactly("სახლი\thaus\n");
    }

    private LexiconKeeping.Imported take(Actor actor, String language, String text) throws IOException {
        return lexica.take(
                actor,
                language,
                language + "-de.tsv",
                "CC BY-SA 3.0",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Words of this test alone. */
    private Synonyms words(String... words) {
        return new Synonyms(
                java.util.Arrays.stream(words).map(word -> word + mark).toList());
    }

    private List<List<String>> inForce() {
        return synonyms.inForce().stream()
                .filter(group -> group.getFirst().endsWith(mark))
                .toList();
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
