package de.rundertisch.search.indexing;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.DocumentMetadata;
import de.rundertisch.core.archive.ExtractionState;
import de.rundertisch.core.likeness.Likeness;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.search.CorpusFiles;
import de.rundertisch.search.description.TextSample;
import de.rundertisch.testing.InServer;
import de.rundertisch.testing.Transaction;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * What noticing near-duplicates costs among ten thousand documents: three speeches each of {@code council/stadtrat-reden.jsonl.gz}, every
 * tenth an earlier one with some words changed; then two thousand forms that differ in a few words, the worst there is. Prints the time of a
 * fingerprint, of noting the last five hundred documents and of the list for the office.
 */
class LikenessBench extends InServer {

    private static final int DOCUMENTS = 10_000;
    private static final int FORMS = 2_000;
    private static final int LAST = 500;
    private static final int TOGETHER = 3;
    private static final int EVERY = 10;
    private static final long FIRST_ID = 10_000_000;
    private static final double MILLION = 1e6;

    @Inject
    private Archive archive;

    @Inject
    private Likeness likeness;

    @Inject
    private Transaction transaction;

    @PersistenceContext
    private EntityManager em;

    private final Random random = new Random(4711);
    private Actor staff;
    private long model;

    @Test
    void printsWhatNearDuplicatesCost() throws Exception {
        List<String> speeches = speeches();
        somebodyUploadsTheModel();
        String form = String.join("\n", speeches.subList(0, TOGETHER));
        note("speeches", FIRST_ID, DOCUMENTS, i -> text(speeches, i));
        note("forms", FIRST_ID + DOCUMENTS, FORMS, i -> changed(form));
        list();
    }

    private void note(String what, long firstId, int count, IntFunction<String> texts) throws Exception {
        List<Long> nanos = new ArrayList<>();
        long printing = 0;
        long characters = 0;
        for (int i = 0; i < count; i++) {
            String text = texts.apply(i);
            copyModel(firstId + i);
            long start = System.nanoTime();
            TextSample sample = new TextSample();
            sample.add(text);
            int[] places = sample.fingerprint().orElseThrow().places();
            long printed = System.nanoTime();
            likeness.note(firstId + i, places);
            nanos.add(System.nanoTime() - printed);
            printing += printed - start;
            characters += text.length();
        }
        List<Long> last = nanos.subList(count - LAST, count).stream().sorted().toList();
        System.out.printf(
                "BENCH %s: %,d documents of %,d characters; fingerprint %.2f ms; noting the last %d: p50 %.1f ms, p99 %.1f ms%n",
                what,
                count,
                characters / count,
                printing / MILLION / count,
                LAST,
                last.get(LAST / 2) / MILLION,
                last.get(LAST * 99 / 100) / MILLION);
    }

    private void list() {
        long start = System.nanoTime();
        long open = likeness.countOpen(staff);
        long counted = System.nanoTime();
        int first = likeness.open(staff, 0, 50).size();
        long listed = System.nanoTime();
        int one = likeness.of(staff, FIRST_ID + DOCUMENTS + FORMS - 1).size();
        System.out.printf(
                "BENCH list: %,d open pairs counted in %.1f ms, first %d in %.1f ms, %d of one document in %.1f ms%n",
                open,
                (counted - start) / MILLION,
                first,
                (listed - counted) / MILLION,
                one,
                (System.nanoTime() - listed) / MILLION);
    }

    private String text(List<String> speeches, int number) {
        if (number % EVERY == EVERY - 1) {
            return changed(text(speeches, random.nextInt(number / EVERY + 1) * EVERY));
        }
        Random own = new Random(number);
        return own.ints(TOGETHER, 0, speeches.size()).mapToObj(speeches::get).collect(Collectors.joining("\n"));
    }

    private String changed(String text) {
        String[] words = text.split(" ");
        for (int i = 0; i < words.length / 100 + 1; i++) {
            words[random.nextInt(words.length)] = "anders" + random.nextInt();
        }
        return String.join(" ", words);
    }

    private static List<String> speeches() throws Exception {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(CorpusFiles.find("council/stadtrat-reden.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> Json.createReader(new StringReader(line))
                            .readObject()
                            .getString("text"))
                    .filter(text -> text.length() > 200)
                    .toList();
        }
    }

    private void somebodyUploadsTheModel() throws Exception {
        transaction.begin();
        Person person = new Person("Anna", "Keller", UUID.randomUUID() + "@stadt.example");
        em.persist(person);
        transaction.commit();
        staff = new Actor(person.id(), null, Set.of(Role.STAFF));
        byte[] content = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        model = archive.upload(staff, "a.txt", new ByteArrayInputStream(content), DocumentMetadata.NOTHING_SAID)
                .documentId();
        while (archive.find(staff, model).extraction().state() != ExtractionState.SEARCHABLE) {
            Thread.sleep(100);
        }
    }

    /** A row like the model's, whatever columns it has: reading files is measured elsewhere. */
    private void copyModel(long id) throws Exception {
        transaction.begin();
        String columns = columns();
        em.createNativeQuery("insert into archived_document (id, " + columns + ") select ?, " + columns
                        + " from archived_document where id = ?")
                .setParameter(1, id)
                .setParameter(2, model)
                .executeUpdate();
        transaction.commit();
    }

    private String columns() {
        List<?> names = em.createNativeQuery("select lower(column_name) from information_schema.columns"
                        + " where lower(table_name) = 'archived_document' and lower(column_name) <> 'id'")
                .getResultList();
        return names.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
