package de.rundertisch.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.rundertisch.core.changes.Change;
import de.rundertisch.core.changes.ChangeQueue;
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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArchiveIT extends InServer {

    @Inject
    private Archive archive;

    @Inject
    private ArchiveFindables findables;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Transaction transaction;

    @PersistenceContext
    private EntityManager em;

    private Actor staff;
    private Actor partner;

    @BeforeEach
    void peopleArrive() throws Exception {
        staff = new Actor(person("Keller"), null, Set.of(Role.STAFF));
        partner = new Actor(person("Yildiz"), null, Set.of(Role.PARTNER_MEMBER));
    }

    @Test
    void anUploadIsThereForEverybodyWhoMaySeeItAndReadsBackUntouched() throws IOException {
        long before = changes.last();
        String content = "Protokoll " + UUID.randomUUID();
        long id =
                upload("Protokoll 2024-03-05.txt", content, Visibility.PARTNERS).documentId();

        ArchivedDocument found = archive.find(partner, id);
        assertThat(found.title()).isEqualTo("Protokoll 2024-03-05");
        assertThat(found.description().date()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(found.mediaType()).isEqualTo("text/plain");
        assertThat(found.uploadedBy().name()).isEqualTo("Anna Keller");
        assertThat(found.file().size()).isEqualTo(content.length());
        try (InputStream original = archive.openOriginal(partner, id)) {
            assertThat(original).hasContent(content);
        }
        assertThat(changes.after(before, 100)).extracting(Change::subjectId).contains(id);
        assertThat(findables.find(id)).get().returns(Visibility.PARTNERS, FindableDocument::visibility);
        assertThat(findables.ids(id - 1, 1)).containsExactly(id);
    }

    @Test
    void theSameContentIsRecognisedWhateverItsName() throws IOException {
        String content = unique();
        Archive.Uploaded first = upload("a.txt", content, Visibility.OFFICE);
        Archive.Uploaded second = upload("b.txt", content, Visibility.PARTNERS);

        assertThat(first.duplicate()).isFalse();
        assertThat(second).isEqualTo(new Archive.Uploaded(first.documentId(), true));
        assertThat(archive.find(staff, first.documentId()).fileName()).isEqualTo("a.txt");
    }

    @Test
    void theSameContentIsOneDocumentEvenWhenSentSixTimesAtOnce() throws Exception {
        String content = unique();
        try (ExecutorService senders = Executors.newFixedThreadPool(6)) {
            List<Future<Archive.Uploaded>> uploads = IntStream.range(0, 6)
                    .mapToObj(sender -> senders.submit(() -> upload(sender + ".txt", content, Visibility.OFFICE)))
                    .toList();
            Set<Long> documents = new HashSet<>();
            int fresh = 0;
            for (Future<Archive.Uploaded> upload : uploads) {
                documents.add(upload.get().documentId());
                fresh += upload.get().duplicate() ? 0 : 1;
            }
            assertThat(documents).hasSize(1);
            assertThat(fresh).isEqualTo(1);
        }
    }

    @Test
    void aWithdrawnDocumentIsNoDuplicateAndComesBackUnchanged() throws IOException {
        String content = unique();
        long withdrawn = upload("a.txt", content, Visibility.PARTNERS).documentId();
        archive.withdraw(staff, withdrawn);

        assertNotFound(() -> archive.find(staff, withdrawn));
        assertThat(findables.find(withdrawn)).isEmpty();
        Archive.Uploaded again = upload("a.txt", content, Visibility.PARTNERS);
        assertThat(again.duplicate()).isFalse();
        assertThat(listed(staff, new DocumentFilter(null, null, null, null, true, DocumentFilter.Sort.TITLE, false)))
                .contains(withdrawn)
                .doesNotContain(again.documentId());

        archive.restore(staff, withdrawn);
        assertThat(archive.find(partner, withdrawn).title()).isEqualTo("a");
    }

    @Test
    void partnersNeitherSeeNorGuessWhatIsTheOffices() throws IOException {
        long id = upload("intern.txt", unique(), Visibility.OFFICE).documentId();

        assertNotFound(() -> archive.find(partner, id));
        assertNotFound(() -> archive.page(partner, id, 1));
        assertNotFound(() -> archive.openOriginal(partner, id));
        assertThat(listed(partner, DocumentFilter.ALL)).doesNotContain(id);
        assertThat(listed(staff, DocumentFilter.ALL)).contains(id);
        assertThat(archive.lines(partner, List.of(id))).isEmpty();
        assertThat(archive.lines(staff, List.of(id)))
                .extracting(DocumentLine::id)
                .containsExactly(id);
    }

    @Test
    void aFieldOfActionMustExist() throws IOException {
        DocumentMetadata said = new DocumentMetadata("a", null, null, null, Set.of(-1L), null, null);
        long id = upload("a.txt", unique(), Visibility.OFFICE).documentId();

        assertUnknownField(() -> archive.upload(staff, "a.txt", bytes(unique()), said));
        assertUnknownField(() -> archive.describe(staff, id, said));
    }

    @Test
    void partnersOnlyRead() throws IOException {
        long id = upload("a.txt", unique(), Visibility.PARTNERS).documentId();

        assertNotAllowed(() -> archive.upload(partner, "b.txt", bytes(unique()), DocumentMetadata.NOTHING_SAID));
        assertNotAllowed(() -> archive.describe(partner, id, DocumentMetadata.NOTHING_SAID));
        assertNotAllowed(() -> archive.withdraw(partner, id));
        assertNotAllowed(() -> archive.restore(partner, id));
        assertNotAllowed(() -> archive.retryExtraction(partner, id));
    }

    @Test
    void theListIsFilteredSortedAndPaged() throws IOException {
        String mark = unique();
        long newest = dated("Öffnung " + mark, LocalDate.of(1931, 5, 1));
        long oldest = dated("Zuwanderung " + mark, LocalDate.of(1931, 1, 1));
        long other = dated("anders " + mark, LocalDate.of(1932, 1, 1));
        long undated = dated("Ohne Datum " + mark, null);

        assertThat(listed(staff, filter(mark.toUpperCase(), null, DocumentFilter.Sort.DATE, true)))
                .containsExactly(other, newest, oldest, undated);
        assertThat(listed(staff, filter(mark, null, DocumentFilter.Sort.TITLE, false)))
                .containsExactly(other, newest, undated, oldest);
        assertThat(listed(staff, filter(mark, 1931, DocumentFilter.Sort.DATE, false)))
                .containsExactly(oldest, newest);
        assertThat(listed(staff, filter("OFFNUNG " + mark, null, DocumentFilter.Sort.DATE, false)))
                .containsExactly(newest);
        assertThat(listed(staff, filter("100%_" + mark, null, DocumentFilter.Sort.DATE, false)))
                .isEmpty();
        DocumentList second = archive.list(staff, filter(mark, null, DocumentFilter.Sort.UPLOADED, false), 1, 2);
        assertThat(second.total()).isEqualTo(4);
        assertThat(second.lines()).extracting(DocumentLine::id).containsExactly(oldest, other);
        assertThat(archive.years(staff)).contains(1931, 1932).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void aMistakeInTheMetadataLeavesNoDocument() {
        String name = unique();
        DocumentMetadata overlong = new DocumentMetadata("x".repeat(301), null, null, null, null, null, null);

        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> archive.upload(staff, name + ".txt", bytes(name), overlong))
                .returns("archive.title.tooLong", BusinessException::key);
        assertThat(listed(staff, filter(name, null, DocumentFilter.Sort.UPLOADED, true)))
                .isEmpty();
    }

    private long dated(String title, @Nullable LocalDate date) throws IOException {
        DocumentMetadata said =
                new DocumentMetadata(title, DocumentKind.MINUTES, date, null, null, null, Visibility.OFFICE);
        return archive.upload(staff, "datei.txt", bytes(unique()), said).documentId();
    }

    private static DocumentFilter filter(
            String text, @Nullable Integer year, DocumentFilter.Sort sort, boolean descending) {
        return new DocumentFilter(null, year, text, null, false, sort, descending);
    }

    private List<Long> listed(Actor actor, DocumentFilter filter) {
        return archive.list(actor, filter, 0, 1000).lines().stream()
                .map(DocumentLine::id)
                .toList();
    }

    private Archive.Uploaded upload(String name, String content, Visibility visibility) throws IOException {
        DocumentMetadata said = new DocumentMetadata(null, null, null, null, null, null, visibility);
        return archive.upload(staff, name, bytes(content), said);
    }

    private long person(String familyName) throws Exception {
        transaction.begin();
        Person person = new Person("Anna", familyName, UUID.randomUUID() + "@stadt.example");
        em.persist(person);
        transaction.commit();
        return person.id();
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertUnknownField(ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .returns("archive.fieldOfAction.unknown", BusinessException::key);
    }

    private static void assertNotFound(ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .returns(BusinessException.Reason.NOT_FOUND, BusinessException::reason);
    }

    private static void assertNotAllowed(ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .returns(BusinessException.Reason.NOT_ALLOWED, BusinessException::reason);
    }
}
