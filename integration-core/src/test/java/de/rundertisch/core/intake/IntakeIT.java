package de.rundertisch.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.DocumentKind;
import de.rundertisch.core.archive.DocumentMetadata;
import de.rundertisch.core.archive.Packages;
import de.rundertisch.core.archive.Visibility;
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
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeIT extends InServer {

    private static final DocumentMetadata SAID =
            DocumentMetadata.NOTHING_SAID.as(DocumentKind.MINUTES).visibleTo(Visibility.PARTNERS);

    @Inject
    private Intake intake;

    @Inject
    private Unpacking unpacking;

    @Inject
    private Ledger ledger;

    @Inject
    private Packages packages;

    @Inject
    private Archive archive;

    @Inject
    private Transaction transaction;

    @PersistenceContext
    private EntityManager em;

    private Actor staff;
    private long delivery;

    @BeforeEach
    void somebodyBringsFiles() throws Exception {
        transaction.begin();
        Person person = new Person("Anna", "Keller", UUID.randomUUID() + "@stadt.example");
        em.persist(person);
        transaction.commit();
        staff = new Actor(person.id(), null, Set.of(Role.STAFF));
        delivery = intake.begin(staff, SAID);
    }

    @Test
    void whatBecameOfEachFileIsRemembered() throws Exception {
        String content = UUID.randomUUID().toString();
        long first = take("a.txt", content).documentId();
        assertThat(take("b.txt", content)).returns(first, Archive.Uploaded::documentId);
        assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> take("c.exe", "MZ"));

        assertThat(files())
                .extracting(DeliveredLine::fileName, DeliveredLine::outcome, DeliveredLine::reason)
                .containsExactly(
                        tuple("a.txt", Outcome.TAKEN, null),
                        tuple("b.txt", Outcome.DUPLICATE, null),
                        tuple("c.exe", Outcome.REFUSED, "archive.upload.unsupported"));
        assertThat(intake.own(staff))
                .singleElement()
                .returns(3L, DeliveryLine::files)
                .returns(1L, DeliveryLine::unread)
                .returns(true, DeliveryLine::open);
    }

    @Test
    void aZipIsUnpackedInTheBackgroundAndItsFilesAreDescribedAsTheDelivery() throws Exception {
        byte[] zip = new Zips()
                .add("2023/Protokoll.txt", UUID.randomUUID().toString())
                .add("2023/Bild.png", "PNG")
                .add("../innen.zip", new Zips().bytes())
                .bytes();
        intake.take(staff, delivery, "alles.zip", new ByteArrayInputStream(zip), SAID);
        unpackAll();

        assertThat(files())
                .extracting(DeliveredLine::fileName)
                .containsExactlyInAnyOrder("alles.zip", "Protokoll.txt", "Bild.png", "innen.zip");
        DeliveredLine taken = files().stream()
                .filter(file -> file.outcome() == Outcome.TAKEN)
                .findFirst()
                .orElseThrow();
        assertThat(taken).returns("Protokoll.txt", DeliveredLine::fileName).returns(true, DeliveredLine::packed);
        assertThat(archive.find(staff, taken.documentId()))
                .returns(Visibility.PARTNERS, document -> document.visibility())
                .returns(
                        DocumentKind.MINUTES, document -> document.description().kind());
        assertThat(intake.delivery(staff, delivery))
                .returns(3L, DeliveryLine::files)
                .returns(0L, DeliveryLine::unpacking);
    }

    @Test
    void aZipThatBreaksOffKeepsWhatCameBefore() throws Exception {
        byte[] whole = new Zips()
                .add("a.txt", UUID.randomUUID().toString())
                .add("b.txt", UUID.randomUUID().toString().repeat(100))
                .bytes();
        byte[] cut = Arrays.copyOf(whole, 110);
        intake.take(staff, delivery, "kaputt.zip", new ByteArrayInputStream(cut), SAID);
        unpackAll();

        assertThat(files()).extracting(DeliveredLine::outcome).contains(Outcome.TAKEN);
        assertThat(files())
                .filteredOn(file -> file.outcome() == Outcome.UNPACKED)
                .singleElement()
                .returns("intake.zip.broken", DeliveredLine::reason);
    }

    @Test
    void unpackingGoesOnAfterACrashWithoutDoingAnythingTwice() throws Exception {
        byte[] zip = new Zips()
                .add("a.txt", UUID.randomUUID().toString())
                .add("b.txt", UUID.randomUUID().toString())
                .bytes();
        intake.take(staff, delivery, "zwei.zip", new ByteArrayInputStream(zip), SAID);
        unpacking.next(() -> true);
        unpackAll();
        unpackAll();

        assertThat(files()).extracting(DeliveredLine::fileName).containsExactlyInAnyOrder("zwei.zip", "a.txt", "b.txt");
    }

    @Test
    void ofTwoNodesOneUnpacksAZipUntilItShowsNoLifeAndThenCannotWriteAnyMore() throws Exception {
        byte[] zip = new Zips().add("a.txt", UUID.randomUUID().toString()).bytes();
        long id = ledger.zip(delivery, "eins.zip", packages.keep(staff, "eins.zip", new ByteArrayInputStream(zip)));
        Ledger.Zip first = ledger.claimZip("node a").orElseThrow();
        assertThat(first.id()).isEqualTo(id);
        assertThat(ledger.claimZip("node b")).isEmpty();

        letTheLeaseRunOut(id);
        Ledger.Zip second = ledger.claimZip("node b").orElseThrow();
        assertThatExceptionOfType(Ledger.ClaimLost.class)
                .isThrownBy(() -> ledger.refused(first, 1, "a.txt", new BusinessException("archive.upload.empty")));
        assertThatExceptionOfType(Ledger.ClaimLost.class).isThrownBy(() -> ledger.unpacked(first, null));
        assertThat(second.id()).isEqualTo(id);
        ledger.giveBack(second);
        unpackAll();
        assertThat(files())
                .extracting(DeliveredLine::fileName, DeliveredLine::outcome)
                .containsExactlyInAnyOrder(tuple("eins.zip", Outcome.UNPACKED), tuple("a.txt", Outcome.TAKEN));
    }

    private void letTheLeaseRunOut(long id) throws Exception {
        transaction.begin();
        em.createQuery("update DeliveredFile f set f.claimedUntil = :past where f.id = :id")
                .setParameter("past", Instant.now().minusSeconds(1))
                .setParameter("id", id)
                .executeUpdate();
        transaction.commit();
    }

    @Test
    void partnersBringNothing() {
        Actor partner = new Actor(staff.personId(), null, Set.of(Role.PARTNER_MEMBER));
        assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> intake.begin(partner, SAID));
        assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> intake.delivery(partner, delivery));
    }

    /** The worker of the running application may be at it too, so this waits for both. */
    private void unpackAll() throws InterruptedException {
        for (int i = 0; i < 600 && intake.delivery(staff, delivery).unpacking() > 0; i++) {
            if (!unpacking.next(() -> false)) {
                Thread.sleep(50);
            }
        }
    }

    private Archive.Uploaded take(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return intake.take(staff, delivery, name, new ByteArrayInputStream(bytes), SAID);
    }

    private List<DeliveredLine> files() {
        return intake.files(staff, delivery, 0, 100);
    }
}
