package de.rundertisch.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.DocumentKind;
import de.rundertisch.core.archive.DocumentMetadata;
import de.rundertisch.core.archive.ExtractionState;
import de.rundertisch.core.archive.Visibility;
import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.search.engine.Belonging;
import de.rundertisch.search.engine.Findable;
import de.rundertisch.search.engine.Generations;
import de.rundertisch.search.engine.Hit;
import de.rundertisch.search.engine.SearchIndex;
import de.rundertisch.search.engine.SearchRequest;
import de.rundertisch.search.engine.SearchResult;
import de.rundertisch.testing.InServer;
import de.rundertisch.testing.Transaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexFollowsDatabaseIT extends InServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int COMPARISONS = 15;
    private static final int BROUGHT_MEANWHILE = 3;

    @Inject
    private Archive archive;

    @Inject
    private Finding finding;

    @Inject
    private IndexCare care;

    @Inject
    private OpenIndex open;

    @Inject
    private ChangeQueue queue;

    @Inject
    private Transaction transaction;

    @PersistenceContext
    private EntityManager em;

    private Actor staff;
    private Actor partner;
    private Actor administrator;

    /** A word no other test has, in a sentence that has it inside a compound. */
    private final String word = "Zx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void somebodyAsks() throws Exception {
        transaction.begin();
        Person person = new Person("Anna", "Keller", UUID.randomUUID() + "@stadt.example");
        em.persist(person);
        transaction.commit();
        staff = new Actor(person.id(), null, Set.of(Role.STAFF));
        administrator = new Actor(person.id(), null, Set.of(Role.ADMINISTRATOR));
        partner = new Actor(person.id(), null, Set.of(Role.PARTNER_MEMBER));
    }

    @Test
    void whatWasUploadedIsFoundSoonAfterOnItsPage() throws Exception {
        long id = upload("Die Sprachförderung in " + word + " wird ausgebaut.");
        waitUntil(() -> total(staff, word) == 1);
        Hit hit = search(staff, "Foerderung " + word).hits().getFirst();
        assertThat(hit.subjectId()).isEqualTo(id);
        assertThat(hit.page()).isEqualTo(1);
        assertThat(hit.plainSnippet()).contains("Sprachförderung");
        assertThat(archive.find(staff, id).extraction().state()).isEqualTo(ExtractionState.SEARCHABLE);
    }

    @Test
    void whatIsForTheOfficeIsNeitherFoundNorCountedForPartners() throws Exception {
        long id = upload("Vertraulich über " + word);
        waitUntil(() -> total(partner, word) == 1);
        archive.describe(staff, id, visibleTo(Visibility.OFFICE));
        waitUntil(() -> total(partner, word) == 0);
        assertThat(search(partner, word).kinds()).isEmpty();
        assertThat(total(staff, word)).isEqualTo(1);
    }

    @Test
    void whatWasWithdrawnIsNotFoundAnyMore() throws Exception {
        long id = upload("Einmal " + word + " und nie wieder");
        waitUntil(() -> total(staff, word) == 1);
        archive.withdraw(staff, id);
        waitUntil(() -> total(staff, word) == 0);
    }

    @Test
    void anIndexThatDiedBetweenDatabaseAndCommitCatchesUp() throws Exception {
        upload("Vor dem Absturz: " + word);
        waitUntil(() -> total(staff, word) == 1);
        waitUntil(() -> open.get().position() == queue.last());
        SearchIndex dying = open.get();
        dying.remove("DOCUMENT:" + search(staff, word).hits().getFirst().subjectId());
        dying.refresh();
        open.close();
        waitUntil(() -> total(staff, word) == 1);
        upload("Nach dem Absturz: " + word);
        waitUntil(() -> total(staff, word) == 2);
        waitUntil(() -> open.get().position() == queue.last());
    }

    @Test
    void aDamagedIndexIsFilledAgainFromTheDatabase() throws Exception {
        upload("Unversehrt in der Datenbank: " + word);
        waitUntil(() -> total(staff, word) == 1);
        Path folder = Path.of(System.getProperty("rundertisch.data"), "index");
        damage(folder);
        open.close();
        waitUntil(() -> total(staff, word) == 1);
        waitUntil(() -> open.get().position() == queue.last());
    }

    @Test
    void anIndexOfAnOlderVersionServesWhileItsSuccessorIsBuiltByItself() throws Exception {
        long id = upload("Vor der neuen Version: " + word);
        waitUntil(() -> total(staff, word) == 1);
        waitUntil(() -> open.get().position() == queue.last());
        Generations generations = new Generations(Path.of(System.getProperty("rundertisch.data"), "index"));
        Path old = generations.current();
        waitUntil(() -> writtenByAnOlderVersion(old));
        waitUntil(() -> {
            assertThat(total(staff, word)).as("found at every moment").isEqualTo(1);
            return !generations.current().equals(old);
        });
        assertThat(open.get().outdated()).isFalse();
        assertThat(care.state(administrator).condition()).isEqualTo(IndexState.Condition.SOUND);
        assertThat(checked().differences()).noneMatch(one -> one.group().equals("DOCUMENT:" + id));
    }

    /** False while the index is open already; the worker may be as quick. */
    private boolean writtenByAnOlderVersion(Path folder) throws Exception {
        open.close();
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Map<String, String> data = new HashMap<>();
            writer.getLiveCommitData().forEach(one -> data.put(one.getKey(), one.getValue()));
            data.put("format", "6");
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
            return true;
        } catch (LockObtainFailedException e) {
            return false;
        }
    }

    @Test
    void theIndexIsRebuiltWhileTheOldOneServesAndAgreesWithTheDatabaseAfterwards() throws Exception {
        long id = upload("Vor dem Neubau: " + word);
        waitUntil(() -> total(staff, word) == 1);
        SearchIndex old = open.get();
        care.rebuild(administrator);
        waitUntil(() -> {
            assertThat(total(staff, word)).as("found at every moment").isEqualTo(1);
            return open.get() != old && care.state(administrator).rebuilt() == null;
        });
        upload("Nach dem Neubau: " + word);
        waitUntil(() -> total(staff, word) == 2);
        assertThat(checked().differences()).noneMatch(one -> one.group().equals("DOCUMENT:" + id));
    }

    @Test
    void theCheckFindsWhatIsMissingSuperfluousAndStale() throws Exception {
        long missing = upload("Fehlt: " + word);
        long stale = upload("Alt: " + word);
        waitUntil(() -> total(staff, word) == 2);
        waitUntil(() -> open.get().position() == queue.last());
        assertThat(checked().total()).isZero();
        SearchIndex index = open.get();
        index.remove("DOCUMENT:" + missing);
        index.replace("DOCUMENT:" + stale, List.of(invented(stale)));
        index.replace("DOCUMENT:4711000", List.of(invented(4711000)));
        index.refresh();
        assertThat(checked().differences())
                .extracting(IndexReport.Difference::group, IndexReport.Difference::kind, one -> place(one))
                .containsExactlyInAnyOrder(
                        tuple("DOCUMENT:" + missing, IndexReport.Kind.MISSING, missing),
                        tuple("DOCUMENT:" + stale, IndexReport.Kind.STALE, stale),
                        tuple("DOCUMENT:4711000", IndexReport.Kind.SUPERFLUOUS, null));
        care.rebuild(administrator);
        waitUntil(() -> open.get() != index && care.state(administrator).rebuilt() == null);
        assertThat(checked().clean()).isTrue();
    }

    @Test
    void whatComesWhileIndexAndDatabaseAreComparedIsNoDifference() throws Exception {
        for (int i = 0; i < COMPARISONS; i++) {
            IndexReport before = care.state(administrator).report();
            care.check(administrator);
            for (int brought = 0; brought < BROUGHT_MEANWHILE; brought++) {
                upload("Währenddessen: " + word + i + "x" + brought);
            }
            waitUntil(() -> !Objects.equals(care.state(administrator).report(), before));
            assertThat(care.state(administrator).report().differences()).isEmpty();
        }
        waitUntil(() -> total(staff, word + (COMPARISONS - 1) + "x" + (BROUGHT_MEANWHILE - 1)) == 1);
    }

    private static Long place(IndexReport.Difference difference) {
        return difference.place() == null ? null : difference.place().subjectId();
    }

    private static Findable invented(long document) {
        String group = "DOCUMENT:" + document;
        return new Findable(
                group + ":x", group, "report", document, "x", "", "x", 1, "", "", null, Belonging.NOWHERE, Set.of());
    }

    private IndexReport checked() throws Exception {
        IndexReport before = care.state(administrator).report();
        care.check(administrator);
        waitUntil(() -> !Objects.equals(care.state(administrator).report(), before));
        return care.state(administrator).report();
    }

    private static void damage(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".cfs")).toList()) {
                try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
                    content.seek(content.length() / 2);
                    int value = content.read();
                    content.seek(content.length() / 2);
                    content.write(value ^ 0x55);
                }
            }
        }
    }

    private long upload(String text) throws Exception {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return archive.upload(staff, "bericht.txt", new ByteArrayInputStream(content), visibleTo(Visibility.PARTNERS))
                .documentId();
    }

    private static DocumentMetadata visibleTo(Visibility visibility) {
        return new DocumentMetadata("Ein Bericht", DocumentKind.REPORT, null, "de", null, null, visibility);
    }

    private SearchResult search(Actor actor, String question) {
        return finding.search(actor, SearchRequest.of(question));
    }

    private long total(Actor actor, String question) {
        return search(actor, question).total();
    }

    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).as("came true in time").isBefore(end);
            Thread.sleep(50);
        }
    }
}
