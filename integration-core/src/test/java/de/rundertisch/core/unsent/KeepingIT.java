package de.rundertisch.core.unsent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.DiscussionReading;
import de.rundertisch.core.comments.NewComment;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.drafts.DraftEditing;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.drafts.text.DraftImport;
import de.rundertisch.core.drafts.text.WordChanges.Change;
import de.rundertisch.core.drafts.text.WordChanges.Kind;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepingIT extends InServer {

    @Inject
    private Keeping keeping;

    @Inject
    private UnsentReading reading;

    @Inject
    private Shelf shelf;

    @Inject
    private Discussion discussion;

    @Inject
    private DiscussionReading said;

    @Inject
    private DraftEditing editing;

    @Inject
    private ChangeQueue changes;

    @Inject
    private SystemClock time;

    @Inject
    private Clock clock;

    @Inject
    private Round round;

    private Round.Table table;
    private Actor member;
    private long version;
    private String paragraph;

    @BeforeEach
    void aConsultationIsOpen() {
        table = round.open(Sharing.EVERYONE);
        member = table.member();
        version = table.version();
        paragraph = "paragraph:" + table.spans().get(1).lastingId();
    }

    @Test
    void wordsAreThereAgainAsTheyWereTyped() {
        TypedWords typed = new TypedWords(
                version,
                paragraph,
                CommentKind.PROPOSAL,
                "Zu spät für",
                "Kurse finden am Abend statt.",
                "Kurse finden",
                true,
                UUID.randomUUID(),
                0);
        stored(keeping.keep(member, typed));
        KeptWords kept = only(member);
        assertThat(kept)
                .extracting(
                        KeptWords::about, KeptWords::kind, KeptWords::body, KeptWords::replacement, KeptWords::aside)
                .containsExactly(paragraph, CommentKind.PROPOSAL, "Zu spät für", "Kurse finden am Abend statt.", true);
        assertThat(kept.seen()).isEqualTo("Kurse finden");
        assertThat(kept.submission()).isEqualTo(typed.submission());
    }

    @Test
    void nobodyElseSeesThemNeitherColleaguesNorModerationNorAdministration() {
        stored(keeping.keep(member, typed("Noch nicht für andere.", 0)));
        Actor administrator = new Actor(table.moderator().personId(), null, Set.of(Role.ADMINISTRATOR, Role.STAFF));
        for (Actor other : List.of(table.releaser(), table.stranger(), table.moderator(), administrator)) {
            assertThat(reading.on(other, version)).isEmpty();
            assertThat(reading.all(other)).isEmpty();
            assertThat(reading.count(other)).isZero();
            assertThat(reading.at(other, version, paragraph)).isEmpty();
            long id = only(member).id();
            refused("discard", () -> keeping.discard(other, id), "shared.notFound");
            refused("restore", () -> keeping.restore(other, id), "shared.notFound");
        }
        assertThat(only(member).body()).isEqualTo("Noch nicht für andere.");
    }

    @Test
    void theSearchHearsNothingOfThem() {
        long before = changes.last();
        stored(keeping.keep(member, typed("Nicht auffindbar.", 0)));
        assertThat(changes.last()).isEqualTo(before);
    }

    @Test
    void twoWindowsNoticeEachOtherAndNothingIsOverwritten() {
        stored(keeping.keep(member, typed("Aus dem ersten Fenster.", 0)));
        Kept second = keeping.keep(member, typed("Aus dem zweiten Fenster.", 0));
        assertThat(second).isInstanceOfSatisfying(Kept.Elsewhere.class, other -> {
            assertThat(other.now().body()).isEqualTo("Aus dem ersten Fenster.");
            assertThat(other.changes())
                    .contains(new Change(Kind.DELETED, "ersten"), new Change(Kind.INSERTED, "zweiten"));
        });
        assertThat(only(member).body()).isEqualTo("Aus dem ersten Fenster.");

        stored(keeping.keep(
                member, typed("Aus dem zweiten Fenster.", only(member).revision())));
        assertThat(only(member).body()).isEqualTo("Aus dem zweiten Fenster.");
    }

    @Test
    void whoeverDidNotHearTheAnswerSaysItAgainAndHearsTheSame() {
        TypedWords typed = typed("Die Antwort ging verloren.", 0);
        KeptWords first = stored(keeping.keep(member, typed));
        assertThat(stored(keeping.keep(member, typed)).revision()).isEqualTo(first.revision());
    }

    @Test
    void anEmptiedFieldKeepsNothing() {
        KeptWords kept = stored(keeping.keep(member, typed("Doch nicht.", 0)));
        assertThat(keeping.keep(member, typed(" \n", kept.revision()))).isInstanceOf(Kept.Nothing.class);
        assertThat(reading.on(member, version)).isEmpty();
    }

    @Test
    void postedWordsAreGoneInTheSameTransaction() {
        KeptWords kept = stored(keeping.keep(member, typed("Fertig.", 0)));
        TypedWords last = typed("Fertig.", kept.revision());
        long id = keeping.send(member, last, () -> discussion.post(member, comment(last)));
        assertThat(said.lines(member, List.of(id))).hasSize(1);
        assertThat(reading.on(member, version)).isEmpty();
        assertThat(keeping.keep(member, typed("Fertig, verspätet unterwegs.", kept.revision())))
                .isInstanceOf(Kept.Gone.class);
        assertThat(keeping.keep(member, last)).isInstanceOf(Kept.Gone.class);
        TypedWords begun = new TypedWords(
                version, paragraph, CommentKind.NOTE, last.body(), null, null, false, last.submission(), 0);
        assertThat(keeping.keep(member, begun)).as("the same words once more").isInstanceOf(Kept.Gone.class);
    }

    @Test
    void ifPostingFailsTheKeptWordsStay() {
        KeptWords kept = stored(keeping.keep(member, typed("Bleibt.", 0)));
        assertThatThrownBy(() -> keeping.send(member, typed("Bleibt.", kept.revision()), () -> {
                    discussion.post(member, table.onPassage("Bleibt."));
                    throw new IllegalStateException("the power is gone");
                }))
                .hasMessage("the power is gone");
        assertThat(only(member).body()).isEqualTo("Bleibt.");
        assertThat(said.latest(member, 100)).noneMatch(line -> line.body().equals("Bleibt."));
    }

    @Test
    void wordsOfAnotherDeviceSurviveThePostingOfThese() {
        stored(keeping.keep(member, typed("Auf dem Telefon getippt.", 0)));
        TypedWords here = typed("Am Rechner getippt.", 0);
        keeping.send(member, here, () -> discussion.post(member, comment(here)));
        assertThat(only(member).body()).isEqualTo("Auf dem Telefon getippt.");
    }

    @Test
    void inTheLastSecondWordsAreTakenAndInTheNextRefusedAndKept() {
        Instant last = table.deadline()
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(SystemClock.OFFICE_ZONE)
                .toInstant();
        TypedWords inTime = typed("Gerade noch.", 0);
        time.at(last, () -> keeping.send(member, inTime, () -> discussion.post(member, comment(inTime))));
        assertThat(reading.on(member, version)).isEmpty();

        TypedWords late = typed("Eine Sekunde zu spät.", 0);
        refused("late", () -> sendAt(last.plusSeconds(1), late), "drafts.consultation.over");
        assertThat(only(member).body()).isEqualTo("Eine Sekunde zu spät.");
        assertThat(said.latest(member, 100)).extracting(line -> line.body()).doesNotContain("Eine Sekunde zu spät.");
        refused("again", () -> sendAt(last.plusSeconds(2), late), "drafts.consultation.over");
        assertThat(only(member).body()).isEqualTo("Eine Sekunde zu spät.");
    }

    @Test
    void refusedWordsStandAboveOthersThatNobodyHadSeen() {
        stored(keeping.keep(member, typed("Auf dem Telefon getippt.", 0)));
        TypedWords late = typed("Am Rechner getippt.", 0);
        refused("late", () -> sendAt(afterwards(), late), "drafts.consultation.over");
        assertThat(only(member).body()).startsWith("Am Rechner getippt.").endsWith("Auf dem Telefon getippt.");
        String both = only(member).body();
        refused("again", () -> sendAt(afterwards(), late), "drafts.consultation.over");
        assertThat(only(member).body()).isEqualTo(both);
    }

    @Test
    void afterTheDeadlineOneMayStillType() {
        Kept kept = time.at(afterwards(), () -> keeping.keep(member, typed("Für später.", 0)));
        stored(kept);
        UnsentDraft own = time.at(afterwards(), () -> reading.all(member)).getFirst();
        assertThat(own.lines()).singleElement().extracting(UnsentLine::open).isEqualTo(false);
        assertThat(reading.all(member).getFirst().lines())
                .singleElement()
                .extracting(UnsentLine::open)
                .isEqualTo(true);
    }

    @Test
    void aVersionOneMayNotReadTakesNoWords() {
        long working =
                editing.importNext(table.moderator(), table.draft(), DraftImport.pasted("# Neu\n\nNoch geheim."));
        TypedWords typed = new TypedWords(working, "draft", null, "Geraten.", null, null, false, UUID.randomUUID(), 0);
        refused("working", () -> keeping.keep(member, typed), "shared.notFound");
        refused("none", () -> keeping.keep(member, at(1L, "draft", "Geraten.")), "shared.notFound");
    }

    @Test
    void whatIsTooLongOrForNoPlaceIsRefused() {
        refused("long", () -> typed("x".repeat(TypedWords.LONGEST + 1), 0), "unsent.tooLong");
        refused("nowhere", () -> at(version, "anywhere", "Wohin?"), "comments.target.gone");
        stored(keeping.keep(member, typed("x".repeat(TypedWords.LONGEST), 0)));
    }

    @Test
    void discardedWordsCanBeTakenBackForADayAndGoThen() {
        long id = stored(keeping.keep(member, typed("Vielleicht doch.", 0))).id();
        keeping.discard(member, id);
        assertThat(reading.on(member, version)).isEmpty();
        assertThat(reading.count(member)).isZero();
        keeping.restore(member, id);
        assertThat(only(member).body()).isEqualTo("Vielleicht doch.");

        keeping.discard(member, id);
        time.at(clock.instant().plus(Duration.ofHours(25)), shelf::clear);
        refused("too late", () -> keeping.restore(member, id), "shared.notFound");
    }

    @Test
    void whoTypesAnewWhereSomethingWasDiscardedBeginsAnew() {
        KeptWords kept = stored(keeping.keep(member, typed("Verworfen.", 0)));
        keeping.discard(member, kept.id());
        stored(keeping.keep(member, typed("Neu.", 0)));
        assertThat(only(member).body()).isEqualTo("Neu.");
    }

    @Test
    void untouchedWordsAreClearedAfterTheDayTheyAnnounce() {
        stored(keeping.keep(member, typed("Vergessen.", 0)));
        UnsentLine line = reading.all(member).getFirst().lines().getFirst();
        Instant lastDay = line.keptUntil()
                .atStartOfDay(SystemClock.OFFICE_ZONE)
                .plusHours(1)
                .toInstant();
        time.at(lastDay, shelf::clear);
        assertThat(only(member).body()).isEqualTo("Vergessen.");
        time.at(lastDay.plus(Duration.ofDays(2)), shelf::clear);
        assertThat(reading.on(member, version)).isEmpty();
    }

    @Test
    void otherWordsForACommentBelongToItHoweverOftenItChanged() {
        long id = discussion.post(member, table.onPassage("Erst so."));
        KeptWords kept = stored(keeping.keep(member, at(version, "edit:" + id + ":1", "Dann so.")));
        TypedWords later = new TypedWords(
                version, "edit:" + id + ":2", null, "Oder so.", null, null, false, UUID.randomUUID(), kept.revision());
        stored(keeping.keep(member, later));
        assertThat(only(member).about()).isEqualTo("edit:" + id + ":2");
        assertThat(reading.at(member, version, "edit:" + id + ":7")).isPresent();
    }

    @Test
    void theListSaysWhereWordsBelongAndToWhatTheyAnswer() {
        long comment = discussion.post(table.releaser(), table.onPassage("Frage?"));
        long foreign = discussion.post(table.stranger(), table.onPassage("Nur unter uns."));
        stored(keeping.keep(member, at(version, paragraph, "Zum Absatz.")));
        stored(keeping.keep(member, at(version, "reply:" + comment, "Antwort.")));
        stored(keeping.keep(member, at(version, "reply:" + foreign, "Geraten.")));
        List<UnsentLine> lines = reading.all(member).getFirst().lines();
        assertThat(lines).hasSize(3);
        assertThat(line(lines, "Zum Absatz."))
                .extracting(UnsentLine::placeName, UnsentLine::open)
                .containsExactly("Absatz 1.1 (1 Sprache)", true);
        assertThat(line(lines, "Antwort.").voice()).startsWith("Frauentreff");
        assertThat(line(lines, "Antwort.").placeName()).startsWith("Absatz 1.1");
        assertThat(line(lines, "Geraten."))
                .extracting(UnsentLine::voice, UnsentLine::open, UnsentLine::placeName)
                .containsExactly(null, false, "Gesamter Entwurf");
    }

    @Test
    void twoDevicesThatBeginInTheSameMomentLoseNothing() throws Exception {
        try (ExecutorService devices = Executors.newFixedThreadPool(2)) {
            List<Callable<Kept>> both = List.of(
                    () -> keeping.keep(member, typed("Vom Telefon.", 0)),
                    () -> keeping.keep(member, typed("Vom Rechner.", 0)));
            List<Kept> answers = devices.invokeAll(both).stream()
                    .map(KeepingIT::value)
                    .sorted((a, b) ->
                            a.getClass().getName().compareTo(b.getClass().getName()))
                    .toList();
            assertThat(answers.get(0)).isInstanceOf(Kept.Elsewhere.class);
            assertThat(stored(answers.get(1)).body()).isEqualTo(only(member).body());
        }
    }

    private static Kept value(Future<Kept> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private long sendAt(Instant moment, TypedWords words) {
        return time.at(moment, () -> keeping.send(member, words, () -> discussion.post(member, comment(words))));
    }

    private Instant afterwards() {
        return table.deadline()
                .plusDays(1)
                .atStartOfDay(SystemClock.OFFICE_ZONE)
                .toInstant();
    }

    private static UnsentLine line(List<UnsentLine> lines, String body) {
        return lines.stream()
                .filter(line -> line.words().body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private KeptWords only(Actor actor) {
        List<KeptWords> all = reading.on(actor, version);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static KeptWords stored(Kept kept) {
        assertThat(kept).isInstanceOf(Kept.Stored.class);
        return ((Kept.Stored) kept).words();
    }

    private TypedWords typed(String body, int revision) {
        return new TypedWords(
                version, paragraph, CommentKind.NOTE, body, null, null, false, UUID.randomUUID(), revision);
    }

    private static TypedWords at(long version, String about, String body) {
        return new TypedWords(version, about, null, body, null, null, false, UUID.randomUUID(), 0);
    }

    private NewComment comment(TypedWords words) {
        return new NewComment(
                words.submission(),
                version,
                null,
                table.spans().get(1).lastingId(),
                null,
                words.kind(),
                words.replacement(),
                words.body(),
                null);
    }

    private static void refused(String what, ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .as(what)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
