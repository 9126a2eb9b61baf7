package de.rundertisch.core.unsent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.comments.NewComment;
import de.rundertisch.core.drafts.text.DraftImport;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.shared.SystemClock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class KeepingIT extends Typing {

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
    void whoeverLeavesTheOrganisationTakesThemAlong() {
        stored(keeping.keep(member, typed("Noch ein Gedanke.", 0)));
        Actor left = new Actor(member.personId(), null, Set.of());
        TypedWords sent = typed("Noch ein Gedanke.", only(left).revision());
        refused(
                "send",
                () -> keeping.send(left, sent, () -> discussion.post(left, comment(sent))),
                "comments.voice.none");
        assertThat(only(left).body()).isEqualTo("Noch ein Gedanke.");
        assertThat(reading.on(table.releaser(), version)).isEmpty();
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
        assertThat(second)
                .isInstanceOfSatisfying(
                        Kept.Elsewhere.class,
                        other -> assertThat(other.now().body()).isEqualTo("Aus dem ersten Fenster."));
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

    private NewComment comment(TypedWords words) {
        return new NewComment(
                words.submission(),
                version,
                null,
                table.spans().get(1).lastingId(),
                null,
                words.kind(),
                null,
                words.body(),
                null);
    }
}
