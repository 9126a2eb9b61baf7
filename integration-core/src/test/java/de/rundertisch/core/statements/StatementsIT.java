package de.rundertisch.core.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.reading.DiscussionReading;
import de.rundertisch.core.reading.OrganisationComments;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.testing.InServer;
import de.rundertisch.testing.Transaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementsIT extends InServer {

    @Inject
    private Releasing releasing;

    @Inject
    private StatementReading reading;

    @Inject
    private Discussion discussion;

    @Inject
    private OrganisationComments comments;

    @Inject
    private DiscussionReading threads;

    @Inject
    private Round round;

    @Inject
    private SystemClock time;

    @Inject
    private Transaction transaction;

    @PersistenceContext
    private EntityManager em;

    private Round.Table table;
    private long first;
    private long second;

    @BeforeEach
    void twoCommentsWaitForRelease() {
        table = round.open(Sharing.EVERYONE);
        second = discussion.post(table.member(), table.onPassage("Der Abend ist zu spät."));
        first = discussion.post(table.member(), table.onChapter("Ein gutes Kapitel."));
    }

    @Test
    void whatNobodyHasPreparedIsEverythingInTheOrderOfTheText() {
        PreparedStatement prepared = prepared(table.member());
        assertThat(prepared.lock()).isEqualTo(PreparedStatement.UNPREPARED);
        assertThat(prepared.items()).extracting(item -> item.comment().id()).containsExactly(first, second);
        assertThat(prepared.items())
                .extracting(PreparedStatement.Item::place)
                .containsExactly("Kapitel 1 Sprache", "Absatz 1.1 (1 Sprache)");
        assertThat(prepared.chosen()).isEqualTo(2);
    }

    @Test
    void choiceOrderAndCoverNoteAreKeptAndNewCommentsFollow() {
        releasing.prepare(
                table.releaser(), table.version(), -1, " Wir danken. ", List.of(second, first), Set.of(second));
        long third = discussion.post(table.releaser(), table.onPassage("Noch etwas."));
        PreparedStatement prepared = prepared(table.releaser());
        assertThat(prepared.coverNote()).isEqualTo("Wir danken.");
        assertThat(prepared.items()).extracting(item -> item.comment().id()).containsExactly(second, first, third);
        assertThat(prepared.items()).extracting(PreparedStatement.Item::chosen).containsExactly(true, false, true);
    }

    @Test
    void releasedIsWhatWasChosenAndNothingElse() {
        String code = release("Wir danken.", List.of(second, first), Set.of(second));
        Receipt receipt = reading.check(code).orElseThrow();
        assertThat(receipt.items()).extracting(Receipt.Item::body).containsExactly("Der Abend ist zu spät.");
        assertThat(receipt.items().getFirst().quote()).isEqualTo("Kurse finden auch am Abend statt.");
        assertThat(receipt.coverNote()).isEqualTo("Wir danken.");
        assertThat(receipt.intact()).isTrue();
        assertThat(visible(table.stranger())).containsExactly(second);
        assertThat(visible(table.member())).containsExactly(first, second);
    }

    @Test
    void aProposedWordingIsReleasedWithTheOldOneAndChangedWordsAreNoticed() throws Exception {
        long proposal =
                discussion.post(table.member(), table.proposal("Kurse finden auch am frühen Abend statt.", null));
        long struck = discussion.post(table.member(), table.proposal("", "Überflüssig."));
        String code = release(null, List.of(first, proposal, struck), Set.of(proposal, struck));
        Receipt receipt = reading.check(code).orElseThrow();
        assertThat(receipt.items().getFirst().proposal().original()).isEqualTo("Kurse finden auch am Abend statt.");
        assertThat(receipt.text())
                .contains("\n„Kurse finden auch am Abend statt.“\nNeuer Wortlaut: „Kurse finden auch am frühen Abend"
                        + " statt.“\nVerfasst von: ")
                .contains("\nNeuer Wortlaut: ersatzlos gestrichen\nÜberflüssig.\nVerfasst von: ")
                .doesNotContain("Bisheriger Wortlaut");
        assertThat(receipt.intact()).isTrue();
        transaction.begin();
        em.createNativeQuery("update released_comment set proposed_words = 'Kurse entfallen.' where comment_id = ?")
                .setParameter(1, proposal)
                .executeUpdate();
        transaction.commit();
        assertThat(reading.check(code).orElseThrow().intact()).isFalse();
    }

    @Test
    void withoutAProposedWordingAReceiptSaysWhatItAlwaysSaid() {
        String text = reading.check(release(null, List.of(second), Set.of(second)))
                .orElseThrow()
                .text();
        assertThat(text)
                .endsWith(
                        "\n\n1. Bedenken\nZu: Absatz 1.1 (1 Sprache)\n„Kurse finden auch am Abend statt.“\nDer Abend ist"
                                + " zu spät.\nVerfasst von: Amira Haddad\n");
    }

    @Test
    void aLaterReleaseTakesThePlaceOfTheEarlierAndLeavesItReadable() {
        String before = release(null, List.of(first, second), Set.of(first, second));
        long third = discussion.post(table.member(), table.onPassage("Besser gesagt."));
        String after = release(null, List.of(first, third), Set.of(first, third));
        assertThat(reading.check(before).orElseThrow().release().newest()).isFalse();
        assertThat(reading.check(before).orElseThrow().items()).hasSize(2);
        assertThat(reading.check(after).orElseThrow().release().number()).isEqualTo(2);
        assertThat(reading.own(table.member(), table.version()))
                .extracting(ReleaseLine::number)
                .containsExactly(2, 1);
        assertThat(visible(table.stranger())).containsExactly(first, third);
    }

    @Test
    void changedWordsAreNoticed() throws Exception {
        String code = release(null, List.of(first, second), Set.of(first, second));
        transaction.begin();
        em.createNativeQuery("update released_comment set body = 'Alles gut.' where comment_id = ?")
                .setParameter(1, second)
                .executeUpdate();
        transaction.commit();
        assertThat(reading.check(code).orElseThrow().intact()).isFalse();
    }

    @Test
    void anOrganisationADraftAndAPersonMayBeRenamedWithoutSuspicion() throws Exception {
        String code = release(null, List.of(first, second), Set.of(first, second));
        String text = reading.check(code).orElseThrow().text();
        transaction.begin();
        for (String rename : List.of(
                "update organisation set name = 'Anders e. V.' where id = "
                        + table.releaser().organisationId(),
                "update draft set title = 'Anders' where id = " + table.draft(),
                "update person set family_name = 'Anders' where id = "
                        + table.releaser().personId())) {
            em.createNativeQuery(rename).executeUpdate();
        }
        transaction.commit();
        assertThat(reading.check(code).orElseThrow().text()).isEqualTo(text);
        assertThat(reading.check(code).orElseThrow().intact()).isTrue();
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        String code = release(null, List.of(first), Set.of(first));
        String typed =
                " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ").replace('0', 'o');
        assertThat(reading.check(typed)).isPresent();
        assertThat(reading.check("0000-0000-0000")).isEmpty();
        assertThat(reading.check(null)).isEmpty();
    }

    @Test
    void withoutSharingOnlyTheModerationReadsStatements() {
        table = round.open(Sharing.OFFICE);
        long id = discussion.post(table.member(), table.onPassage("Vertraulich."));
        release(null, List.of(id), Set.of(id));
        assertThat(reading.released(table.moderator(), table.version())).hasSize(1);
        assertThat(reading.released(table.member(), table.version())).hasSize(1);
        assertThat(reading.released(table.stranger(), table.version())).isEmpty();
        assertThat(visible(table.stranger())).isEmpty();
    }

    @Test
    void onlyReleasersPrepareAndReleaseAndOnlyTheirOwn() {
        Actor member = table.member();
        long version = table.version();
        refused(() -> releasing.prepare(member, version, -1, null, List.of(), Set.of()), "shared.notAllowed");
        refused(() -> releasing.release(member, version, -1, null, List.of(first), Set.of(first)), "shared.notAllowed");
        refused(
                () -> releasing.release(table.strangerReleaser(), version, -1, null, List.of(first), Set.of(first)),
                "statements.nothing");
        assertThat(visible(table.strangerReleaser())).isEmpty();
    }

    @Test
    void twoReleasersDoNotOverwriteEachOther() {
        releasing.prepare(table.releaser(), table.version(), -1, "Erst.", List.of(first), Set.of(first));
        int lock = prepared(table.releaser()).lock();
        int next = releasing.prepare(table.releaser(), table.version(), lock, "Erst.", List.of(first), Set.of());
        assertThat(next).isGreaterThan(lock);
        refused(
                () -> releasing.prepare(table.releaser(), table.version(), lock, "Alt.", List.of(first), Set.of(first)),
                "statements.stale");
        assertThat(prepared(table.releaser()).coverNote()).isEqualTo("Erst.");
    }

    @Test
    void afterTheDeadlineNothingIsReleased() {
        refused(
                () -> time.at(
                        table.deadline()
                                .plusDays(1)
                                .atStartOfDay(SystemClock.OFFICE_ZONE)
                                .toInstant(),
                        () -> release(null, List.of(first), Set.of(first))),
                "drafts.consultation.over");
    }

    private PreparedStatement prepared(Actor actor) {
        return releasing.prepared(actor, table.version());
    }

    private String release(String note, List<Long> order, Set<Long> chosen) {
        int lock = prepared(table.releaser()).lock();
        return releasing.release(table.releaser(), table.version(), lock, note, order, chosen);
    }

    private List<Long> visible(Actor reader) {
        return threads
                .onChapters(
                        reader,
                        table.version(),
                        List.of(table.spans().getFirst().lastingId()))
                .stream()
                .map(line -> line.id())
                .toList();
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
