package de.rundertisch.core.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.DocumentMetadata;
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
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LikenessIT extends InServer {

    private static final int PLACES = 64;

    @Inject
    private Likeness likeness;

    @Inject
    private Archive archive;

    @Inject
    private Transaction transaction;

    @PersistenceContext
    private EntityManager em;

    private final Random random = new Random();
    private Actor staff;

    @BeforeEach
    void somebodyKeepsTheArchive() throws Exception {
        transaction.begin();
        Person person = new Person("Anna", "Keller", UUID.randomUUID() + "@stadt.example");
        em.persist(person);
        transaction.commit();
        staff = new Actor(person.id(), null, Set.of(Role.STAFF));
    }

    @Test
    void documentsThatSayNearlyTheSameAreAPairUntilSomebodyDecides() throws Exception {
        int[] text = fingerprint();
        long older = document();
        long newer = document();
        likeness.note(older, text);
        likeness.note(newer, changed(text, 10));
        likeness.note(document(), fingerprint());
        likeness.note(newer, changed(text, 10));

        assertThat(likeness.of(staff, newer))
                .singleElement()
                .returns(older, PairLine::olderId)
                .returns(newer, PairLine::newerId)
                .returns(84, PairLine::similarity);

        likeness.keepBoth(staff, likeness.of(staff, newer).getFirst().id());
        likeness.note(newer, changed(text, 5));
        assertThat(likeness.of(staff, newer)).isEmpty();
    }

    @Test
    void aWithdrawnDocumentIsInNoPair() throws Exception {
        int[] text = fingerprint();
        long older = document();
        long newer = document();
        likeness.note(older, text);
        likeness.note(newer, text);
        likeness.withdraw(staff, newer);
        assertThat(likeness.of(staff, older)).isEmpty();

        archive.restore(staff, newer);
        assertThat(likeness.of(staff, older)).extracting(PairLine::similarity).containsExactly(100);
    }

    @Test
    void whatHasLittleInCommonIsNoPair() throws Exception {
        int[] text = fingerprint();
        long older = document();
        likeness.note(older, text);
        likeness.note(document(), changed(text, 40));
        assertThat(likeness.of(staff, older)).isEmpty();
    }

    private long document() throws Exception {
        byte[] content = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        return archive.upload(staff, "a.txt", new ByteArrayInputStream(content), DocumentMetadata.NOTHING_SAID)
                .documentId();
    }

    private int[] fingerprint() {
        return random.ints(PLACES).toArray();
    }

    /** Other numbers at the end. */
    private int[] changed(int[] text, int places) {
        int[] changed = text.clone();
        for (int i = PLACES - places; i < PLACES; i++) {
            changed[i] = random.nextInt();
        }
        return changed;
    }
}
