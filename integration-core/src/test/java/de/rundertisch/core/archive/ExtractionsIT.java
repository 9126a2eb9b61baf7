package de.rundertisch.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.changes.Change;
import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.partners.Role;
import de.rundertisch.testing.InServer;
import de.rundertisch.testing.Transaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtractionsIT extends InServer {

    @Inject
    private Archive archive;

    @Inject
    private Extractions extractions;

    @Inject
    private ArchiveFindables findables;

    @Inject
    private ChangeQueue changes;

    @Inject
    private Transaction transaction;

    @PersistenceContext
    private EntityManager em;

    private Actor staff;
    private long id;

    @BeforeEach
    void aDocumentWaitsAlone() throws Exception {
        claimEverything();
        transaction.begin();
        Person person = new Person("Anna", "Keller", UUID.randomUUID() + "@stadt.example");
        em.persist(person);
        transaction.commit();
        staff = new Actor(person.id(), null, Set.of(Role.STAFF));
        byte[] content = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        id = archive.upload(staff, "scan1.txt", new ByteArrayInputStream(content), DocumentMetadata.NOTHING_SAID)
                .documentId();
    }

    @Test
    void theWorkerClaimsReadsAndFinishes() {
        Extractions.Claim claim = extractions.claimNext().orElseThrow();
        assertThat(claim.documentId()).isEqualTo(id);
        assertThat(extractions.original(claim)).isRegularFile();
        assertThat(extractions.claimNext()).as("a second worker").isEmpty();

        assertThat(extractions.storePages(claim, pages(1, 50), 60)).isTrue();
        assertThat(archive.find(staff, id).extraction())
                .returns(ExtractionState.EXTRACTING, Extraction::state)
                .returns(50, Extraction::pageCount)
                .returns(60, Extraction::pagesExpected);
        extractions.storePages(claim, pages(51, 60), 60);
        extractions.suggest(claim, titled("Bericht aus der Datei"));
        long before = changes.last();
        extractions.markSearchable(claim);

        assertThat(archive.find(staff, id).extraction().state()).isEqualTo(ExtractionState.SEARCHABLE);
        assertThat(archive.find(staff, id).title()).isEqualTo("Bericht aus der Datei");
        assertThat(changes.after(before, 10)).extracting(Change::subjectId).containsExactly(id);
        assertThat(archive.page(staff, id, 17)).contains(new PageText(17, "xvii", "Text der Seite 17"));
        assertThat(archive.page(staff, id, 61)).isEmpty();
        assertThat(findables.pages(id, 58, 10)).extracting(PageText::number).containsExactly(59, 60);
        assertThat(findables.find(id)).get().returns(60, FindableDocument::pageCount);
    }

    @Test
    void aSecondWorkerTakesTheSmallestFileThatWaitsButNoneItGaveBackAndNoneSomebodyFailedAt() throws Exception {
        long small = upload("klein.txt", "ganz kurz " + id);
        Extractions.Claim first = extractions.claimSmallest(Set.of()).orElseThrow();
        assertThat(first.documentId()).isEqualTo(small);
        extractions.giveBack(first);
        Extractions.Claim other = extractions.claimSmallest(Set.of(small)).orElseThrow();
        assertThat(other.documentId()).isEqualTo(id);
        extractions.tryAgain(other);
        assertThat(extractions.claimSmallest(Set.of(small))).isEmpty();
        assertThat(extractions.claimNext()).get().returns(id, Extractions.Claim::documentId);
        assertThat(extractions.claimNext()).get().returns(small, Extractions.Claim::documentId);
    }

    private long upload(String name, String text) throws Exception {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return archive.upload(staff, name, new ByteArrayInputStream(content), DocumentMetadata.NOTHING_SAID)
                .documentId();
    }

    @Test
    void aDeadWorkersDocumentStartsAgainAndTheDeadCanNotWriteAnyMore() throws Exception {
        Extractions.Claim dead = extractions.claimNext().orElseThrow();
        extractions.storePages(dead, pages(1, 5), null);
        letTheLeaseRunOut();

        Extractions.Claim next = extractions.claimNext().orElseThrow();

        assertThat(next.documentId()).isEqualTo(id);
        assertThat(next.attempt()).isEqualTo(2);
        assertThat(findables.pages(id, 0, 10)).isEmpty();
        assertThat(extractions.storePages(dead, pages(6, 9), null)).isFalse();
        extractions.markSearchable(dead);
        assertThat(archive.find(staff, id).extraction().state()).isEqualTo(ExtractionState.EXTRACTING);
    }

    @Test
    void aDocumentThatKillsItsWorkersIsGivenUpUntilTheOfficeAsksAgain() throws Exception {
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(extractions.claimNext()).get().returns(attempt, Extractions.Claim::attempt);
            letTheLeaseRunOut();
        }
        assertThat(extractions.claimNext()).isEmpty();
        assertThat(archive.find(staff, id).extraction())
                .returns(ExtractionState.FAILED, Extraction::state)
                .returns(Extraction.GIVEN_UP, Extraction::failure);

        archive.retryExtraction(staff, id);
        assertThat(extractions.claimNext()).get().returns(1, Extractions.Claim::attempt);
    }

    @Test
    void documentsWithPicturedPagesAreReadAgainWhenPagesCanBeRecognisedAndOthersAreLeftAlone() {
        Extractions.Claim claim = extractions.claimNext().orElseThrow();
        extractions.storePages(claim, pages(1, 1), 2);
        extractions.notePictured(claim, 1);
        assertThat(extractions.requeuePictured()).as("while it is being read").isZero();
        extractions.markSearchable(claim);
        assertThat(extractions.requeuePictured()).isEqualTo(1);

        Extractions.Claim again = extractions.claimNext().orElseThrow();
        assertThat(again.documentId()).isEqualTo(id);
        assertThat(archive.find(staff, id).extraction().picturedPages())
                .as("noted anew")
                .isZero();
        extractions.storePages(again, pages(1, 2), 2);
        extractions.markSearchable(again);
        assertThat(extractions.requeuePictured()).as("once is enough").isZero();
        assertThat(extractions.claimNext()).isEmpty();
    }

    @Test
    void aDocumentWithdrawnMeanwhileTakesNoMorePages() {
        Extractions.Claim claim = extractions.claimNext().orElseThrow();
        archive.withdraw(staff, id);

        assertThat(extractions.storePages(claim, pages(1, 1), 1)).isFalse();
    }

    @Test
    void aFailureIsSaidAndAnEditDoesNotDisturbTheWorker() {
        Extractions.Claim claim = extractions.claimNext().orElseThrow();
        archive.describe(
                staff, id, new DocumentMetadata("Neuer Titel", null, null, null, null, null, Visibility.PARTNERS));
        extractions.markFailed(claim, "archive.failed.encrypted");

        assertThat(archive.find(staff, id))
                .returns("Neuer Titel", ArchivedDocument::title)
                .extracting(ArchivedDocument::extraction)
                .returns("archive.failed.encrypted", Extraction::failure);
    }

    @Test
    void aPageMayHoldAMillionCharacters() {
        Extractions.Claim claim = extractions.claimNext().orElseThrow();
        String huge = "ä".repeat(PageText.MAX_LENGTH);
        extractions.storePages(claim, List.of(new PageText(1, null, huge)), 1);

        assertThat(archive.page(staff, id, 1)).get().returns(huge, PageText::text);
    }

    private void claimEverything() {
        Optional<Extractions.Claim> claim = extractions.claimNext();
        while (claim.isPresent()) {
            extractions.markNoText(claim.get());
            claim = extractions.claimNext();
        }
    }

    private void letTheLeaseRunOut() throws Exception {
        transaction.begin();
        em.createNativeQuery("update archived_document set extraction_sign_of_life ="
                        + " extraction_sign_of_life - interval '1' hour where id = ?")
                .setParameter(1, id)
                .executeUpdate();
        transaction.commit();
    }

    private static List<PageText> pages(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new PageText(number, number == 17 ? "xvii" : null, "Text der Seite " + number))
                .toList();
    }

    private static Suggestion titled(String title) {
        return new Suggestion(title, null, null, null, null, Set.of());
    }
}
