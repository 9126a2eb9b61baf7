package de.rundertisch.core.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.drafts.CheckLine;
import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.reading.CommentLine;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.DiscussionReading;
import de.rundertisch.core.reading.FindableComment;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who reads what the moderation looks at first, what it hides, and what readers may report. */
class ModerationIT extends InServer {

    @Inject
    private Discussion discussion;

    @Inject
    private CommentLookup reading;

    @Inject
    private DiscussionReading threads;

    @Inject
    private Moderating moderating;

    @Inject
    private ModerationReading desk;

    @Inject
    private Consultations consultations;

    @Inject
    private SystemClock clock;

    @Inject
    private Round round;

    private Round.Table table;

    @Test
    void whatIsReleasedWaitsForTheModeration() {
        long id = released(true);
        assertThat(line(table.stranger(), id)).isEmpty();
        assertThat(line(table.member(), id).orElseThrow().verdict().waiting()).isTrue();
        assertThat(waiting()).contains(id);

        moderating.approve(table.moderator(), List.of(id));

        assertThat(line(table.stranger(), id).orElseThrow().body()).isEqualTo("Bitte auch am Abend.");
        assertThat(line(table.member(), id).orElseThrow().verdict()).isNull();
        assertThat(waiting()).doesNotContain(id);
    }

    @Test
    void withoutTheSwitchNothingWaits() {
        long id = released(false);
        assertThat(line(table.stranger(), id)).isPresent();
        assertThat(waiting()).doesNotContain(id);
    }

    @Test
    void whatIsForTheOfficeAloneDoesNotWait() {
        table = round.open(Sharing.OFFICE, true);
        long id = discussion.post(table.member(), table.onPassage("Bitte auch am Abend."));
        discussion.release(table.releaser(), table.version(), List.of(id), Audience.OFFICE);
        assertThat(waiting()).doesNotContain(id);
        refused(() -> moderating.approve(table.moderator(), List.of(id)), "shared.notFound");
    }

    @Test
    void repliesInAPublicThreadWaitTooButNotTheOfficesAndNotAsides() {
        long id = released(true);
        moderating.approve(table.moderator(), List.of(id));
        long reply = reply(table.stranger(), id, null);
        long aside = reply(table.stranger(), id, Audience.ORGANISATION);
        long office = reply(table.moderator(), id, null);
        assertThat(replies(table.member(), id)).containsExactly(office);
        assertThat(replies(table.strangerReleaser(), id)).containsExactly(reply, aside, office);
        assertThat(waiting()).contains(reply).doesNotContain(aside, office);
        moderating.approve(table.moderator(), List.of(reply));
        assertThat(replies(table.member(), id)).containsExactly(reply, office);
    }

    @Test
    void whatIsDeclinedStaysReadableForItsPeopleWithTheReason() {
        long id = released(true);
        refused(() -> moderating.decline(table.moderator(), id, " "), "moderation.reason.missing");
        moderating.decline(table.moderator(), id, "Nennt eine Person mit Namen.");
        CommentLine own = line(table.releaser(), id).orElseThrow();
        assertThat(own.body()).isEqualTo("Bitte auch am Abend.");
        assertThat(own.verdict().declined()).isEqualTo("Nennt eine Person mit Namen.");
        assertThat(line(table.stranger(), id)).isEmpty();
        assertThat(waiting()).doesNotContain(id);
    }

    @Test
    void aDecisionIsTakenBackWhileItIsFresh() {
        long id = released(true);
        moderating.approve(table.moderator(), List.of(id));
        moderating.takeBack(table.moderator(), id);
        assertThat(line(table.stranger(), id)).isEmpty();
        assertThat(waiting()).contains(id);
        Instant before = Instant.now().minus(Duration.ofMinutes(11));
        clock.at(before, () -> {
            moderating.approve(table.moderator(), List.of(id));
            return null;
        });
        long other = released(true);
        clock.at(before, () -> {
            moderating.decline(table.moderator(), other, "Zu spät.");
            return null;
        });
        refused(() -> moderating.takeBack(table.moderator(), other), "moderation.takeBack.late");
    }

    @Test
    void otherWordsThanThoseLookedAtWaitAgain() {
        long id = released(true);
        moderating.approve(table.moderator(), List.of(id));
        long reply = reply(table.stranger(), id, null);
        moderating.approve(table.moderator(), List.of(reply));
        CommentLine line = line(table.stranger(), id).orElseThrow().replies().getFirst();
        discussion.edit(table.stranger(), reply, line.lock(), null, "Etwas ganz anderes.");
        assertThat(replies(table.member(), id)).isEmpty();
        assertThat(waiting()).contains(reply);
    }

    @Test
    void hiddenWordsAreReadByTheirPeopleAndTheModerationAlone() {
        long id = released(false);
        moderating.hide(table.moderator(), id, "Beleidigt eine Person.");
        CommentLine seen = line(table.stranger(), id).orElseThrow();
        assertThat(seen.body()).isEmpty();
        assertThat(seen.verdict().hidden()).isEqualTo("Beleidigt eine Person.");
        assertThat(reading.place(table.stranger(), id)).isEmpty();
        assertThat(reading.latest(table.stranger(), 1000))
                .extracting(FindableComment::id)
                .doesNotContain(id);
        assertThat(reading.findable(id).orElseThrow().audience()).isEqualTo(Audience.OFFICE);
        for (Actor reader : List.of(table.member(), table.moderator())) {
            assertThat(line(reader, id).orElseThrow().body()).isEqualTo("Bitte auch am Abend.");
        }
        moderating.show(table.moderator(), id);
        assertThat(line(table.stranger(), id).orElseThrow().body()).isEqualTo("Bitte auch am Abend.");
    }

    @Test
    void onlyModeratorsDecideAndOnlyAboutWhatTheyMayRead() {
        long id = released(true);
        for (Actor actor : List.of(table.member(), table.releaser(), table.stranger())) {
            refused(() -> moderating.approve(actor, List.of(id)), "shared.notAllowed");
            refused(() -> moderating.hide(actor, id, "?"), "shared.notAllowed");
            refused(() -> desk.waiting(actor), "shared.notAllowed");
            refused(() -> desk.reported(actor), "shared.notAllowed");
            refused(() -> desk.lately(actor), "shared.notAllowed");
            assertThat(desk.count(actor)).isZero();
        }
        long internal = discussion.post(table.member(), table.onPassage("Unter uns."));
        refused(() -> moderating.hide(table.moderator(), internal, "?"), "shared.notFound");
        refused(() -> moderating.approve(table.moderator(), List.of(internal)), "shared.notFound");
    }

    @Test
    void aReaderReportsACommentOnceAndTheModerationSeesWho() {
        long id = released(false);
        refused(
                () -> moderating.report(table.stranger(), id, null, "Warum auch immer."),
                "moderation.report.cause.missing");
        refused(
                () -> moderating.report(table.stranger(), id, ReportCause.OTHER, ""),
                "moderation.report.words.missing");
        moderating.report(table.stranger(), id, ReportCause.INSULT, "Der zweite Satz.");
        refused(() -> moderating.report(table.stranger(), id, ReportCause.INSULT, null), "moderation.report.already");
        ReportedComment reported = reported(id).orElseThrow();
        assertThat(reported.reports()).singleElement().satisfies(line -> {
            assertThat(line.person()).startsWith("Nadja");
            assertThat(line.words()).isEqualTo("Der zweite Satz.");
        });
        moderating.dismiss(table.moderator(), id);
        assertThat(reported(id)).isEmpty();
    }

    @Test
    void neitherOnesOwnNorWhatTheModerationDoesNotReadIsReported() {
        long id = released(false);
        refused(() -> moderating.report(table.member(), id, ReportCause.INSULT, null), "moderation.report.own");
        long internal = discussion.post(table.member(), table.onPassage("Unter uns."));
        refused(
                () -> moderating.report(table.releaser(), internal, ReportCause.INSULT, null),
                "moderation.report.internal");
        refused(() -> moderating.report(table.stranger(), internal, ReportCause.INSULT, null), "shared.notFound");
    }

    @Test
    void whoeverReportsEverythingIsAskedToWait() {
        List<Long> ids = Stream.generate(() -> released(false)).limit(11).toList();
        Actor eager = table.stranger();
        ids.subList(0, 10).forEach(id -> moderating.report(eager, id, ReportCause.OFF_TOPIC, null));
        refused(
                () -> moderating.report(eager, ids.getLast(), ReportCause.OFF_TOPIC, null),
                "moderation.report.tooMany");
    }

    @Test
    void hidingSettlesTheReportsAndIsKept() {
        long id = released(false);
        moderating.report(table.stranger(), id, ReportCause.INSULT, null);
        moderating.hide(table.moderator(), id, "Beleidigt eine Person.");
        assertThat(reported(id)).isEmpty();
        assertThat(desk.lately(table.moderator()))
                .filteredOn(line -> line.commentId() == id)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.deed()).isEqualTo(Deed.HIDDEN);
                    assertThat(line.reason()).isEqualTo("Beleidigt eine Person.");
                    assertThat(line.fresh()).isTrue();
                });
    }

    @Test
    void switchingTheCheckIsKeptWithWhoDidIt() {
        table = round.open(Sharing.EVERYONE, true);
        var current = consultations.current(table.version()).orElseThrow();
        refused(
                () -> consultations.checkFirst(table.member(), current.id(), current.lock(), false),
                "shared.notAllowed");
        consultations.checkFirst(table.moderator(), current.id(), current.lock(), false);
        assertThat(consultations.checks(table.version()))
                .extracting(CheckLine::on)
                .containsExactly(true, false);
        assertThat(consultations.checks(table.version()).getLast().person()).startsWith("Miriam");
    }

    /** Released to everybody, as far as it depends on its organisation; in the same round if there is one already. */
    private long released(boolean checkedFirst) {
        if (table == null) {
            table = round.open(Sharing.EVERYONE, checkedFirst);
        }
        long id = discussion.post(table.member(), table.onPassage("Bitte auch am Abend."));
        discussion.release(table.releaser(), table.version(), List.of(id), Audience.EVERYONE);
        return id;
    }

    private long reply(Actor actor, long id, Audience audience) {
        return discussion.reply(actor, id, UUID.randomUUID(), "Das sehen wir anders.", audience);
    }

    private List<Long> replies(Actor reader, long id) {
        return line(reader, id).orElseThrow().replies().stream()
                .map(CommentLine::id)
                .toList();
    }

    private Optional<CommentLine> line(Actor reader, long id) {
        return threads
                .onChapters(
                        reader,
                        table.version(),
                        List.of(table.spans().getFirst().lastingId()))
                .stream()
                .filter(line -> line.id() == id)
                .findFirst();
    }

    private List<Long> waiting() {
        return desk.waiting(table.moderator()).stream().map(FindableComment::id).toList();
    }

    private Optional<ReportedComment> reported(long id) {
        return desk.reported(table.moderator()).stream()
                .filter(reported -> reported.comment().id() == id)
                .findFirst();
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
