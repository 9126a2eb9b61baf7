package de.rundertisch.core.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.changes.Change;
import de.rundertisch.core.changes.ChangeQueue;
import de.rundertisch.core.changes.Subject;
import de.rundertisch.core.comments.places.TargetLevel;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.reading.CommentFilter;
import de.rundertisch.core.reading.CommentLine;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.reading.DiscussionReading;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscussionIT extends InServer {

    @Inject
    private Discussion discussion;

    @Inject
    private DiscussionReading reading;

    @Inject
    private CommentLookup lookup;

    @Inject
    private ChangeQueue changes;

    @Inject
    private SystemClock time;

    @Inject
    private Round round;

    private Round.Table table;
    private Actor moderator;
    private Actor member;
    private Actor other;
    private long version;
    private LocalDate deadline;
    private VersionText.Span chapter;

    @BeforeEach
    void aConsultationIsOpen() {
        table = round.open(Sharing.EVERYONE);
        moderator = table.moderator();
        member = table.member();
        other = table.releaser();
        version = table.version();
        deadline = table.deadline();
        chapter = table.spans().get(0);
    }

    @Test
    void aCommentStandsAtItsPassageWithPersonAndOrganisation() {
        long id = discussion.post(member, onPassage("Zu spät für Eltern."));
        CommentLine line = only();
        assertThat(line.id()).isEqualTo(id);
        assertThat(line.passage().exact()).isEqualTo("Kurse finden auch am Abend statt.");
        assertThat(line.author()).isEqualTo("Amira Haddad");
        assertThat(line.organisation()).startsWith("Frauentreff");
        assertThat(line.own()).isTrue();
        assertThat(reading.counts(member, version).byChapter(CommentFilter.ALL)).containsEntry(chapter.lastingId(), 1L);
    }

    @Test
    void commentsOnTheWholeDraftAndOnAChapterAreKept() {
        discussion.post(member, table.personal("Ein guter Entwurf."));
        discussion.post(member, table.onChapter("Ein gutes Kapitel."));
        assertThat(reading.onDraft(member, version))
                .singleElement()
                .extracting(CommentLine::level)
                .isEqualTo(TargetLevel.DRAFT);
        assertThat(only().level()).isEqualTo(TargetLevel.CHAPTER);
    }

    @Test
    void sentTwiceItIsPostedOnce() {
        NewComment comment = onPassage("Doppelt geklickt.");
        assertThat(discussion.post(member, comment)).isEqualTo(discussion.post(member, comment));
        assertThat(reading.onChapters(member, version, List.of(chapter.lastingId())))
                .hasSize(1);
    }

    @Test
    void repliesToRepliesBelongToTheSameThread() {
        long id = discussion.post(member, onPassage("Frage?"));
        long reply = discussion.reply(other, id, UUID.randomUUID(), "Antwort.", null);
        discussion.reply(member, reply, UUID.randomUUID(), "Danke.", null);
        assertThat(only().replies()).extracting(CommentLine::body).containsExactly("Antwort.", "Danke.");
    }

    @Test
    void onlyTheAuthorEditsAndAnOldFormIsNoticed() {
        long id = discussion.post(member, onPassage("Erst so."));
        int lock = only().lock();
        refused("not allowed", () -> discussion.edit(other, id, lock, null, "Fremd."), "shared.notAllowed");
        discussion.edit(member, id, lock, null, "Dann so.");
        assertThat(only().body()).isEqualTo("Dann so.");
        assertThat(only().editedAt()).isNotNull();
        refused("stale", () -> discussion.edit(member, id, lock, null, "Aus dem anderen Fenster."), "comments.stale");
        assertThat(only().body()).isEqualTo("Dann so.");
    }

    @Test
    void theSameChangeSentTwiceIsMadeOnce() {
        long id = discussion.post(member, onPassage("Erst so."));
        int lock = only().lock();
        discussion.edit(member, id, lock, null, "Dann so.");
        CommentLine changed = only();
        discussion.edit(member, id, lock, null, " Dann so.\n");
        assertThat(only().lock()).isEqualTo(changed.lock());
        assertThat(lookup.line(member, id)).map(CommentLine::body).contains("Dann so.");
        assertThat(lookup.line(table.stranger(), id)).isEmpty();
    }

    @Test
    void whoNoLongerSpeaksForTheOrganisationChangesNothingInItsName() {
        long id = discussion.post(member, onPassage("Im Namen aller."));
        Actor left = new Actor(member.personId(), null, Set.of());
        refused("post", () -> discussion.post(left, onPassage("Noch etwas.")), "comments.voice.none");
        refused("edit", () -> discussion.edit(left, id, only().lock(), null, "Anders."), "comments.voice.other");
        refused("withdraw", () -> discussion.withdraw(left, id), "comments.voice.other");
        assertThat(reading.onChapters(left, version, List.of(chapter.lastingId())))
                .isEmpty();
        discussion.release(other, version, List.of(id), Audience.EVERYONE);
        assertThat(reading.onChapters(left, version, List.of(chapter.lastingId())))
                .singleElement()
                .extracting(CommentLine::own, CommentLine::body)
                .containsExactly(false, "Im Namen aller.");
        assertThat(only().own()).isTrue();
    }

    @Test
    void withdrawnWordsAreGoneButTheThreadStays() {
        long id = discussion.post(member, onPassage("Das nehme ich zurück."));
        discussion.reply(other, id, UUID.randomUUID(), "Schade.", null);
        discussion.withdraw(member, id);
        assertThat(only().withdrawn()).isTrue();
        assertThat(only().body()).isEmpty();
        assertThat(only().replies()).hasSize(1);
        assertThat(lookup.findable(id)).isEmpty();
    }

    @Test
    void inTheLastSecondACommentIsTakenAndInTheNextRefused() {
        ZonedDateTime last = deadline.atTime(LocalTime.of(23, 59, 59)).atZone(SystemClock.OFFICE_ZONE);
        at(last.toInstant(), onPassage("Gerade noch."));
        refused("late", () -> at(last.plusSeconds(1).toInstant(), onPassage("Zu spät.")), "drafts.consultation.over");
        assertThat(only().body()).isEqualTo("Gerade noch.");
    }

    @Test
    void afterTheDeadlineModeratorsStillReply() {
        long id = discussion.post(member, onPassage("Frage?"));
        discussion.release(other, version, List.of(id), Audience.OFFICE);
        Instant later =
                deadline.plusDays(3).atStartOfDay(SystemClock.OFFICE_ZONE).toInstant();
        time.at(later, () -> discussion.reply(moderator, id, UUID.randomUUID(), "Wir klären das.", null));
        refused(
                "late",
                () -> time.at(later, () -> discussion.reply(other, id, UUID.randomUUID(), "Ich auch.", null)),
                "drafts.consultation.over");
        assertThat(only().replies()).hasSize(1);
    }

    @Test
    void staffHasNoVoice() {
        Actor staff = new Actor(moderator.personId(), null, Set.of(Role.STAFF));
        refused("staff", () -> discussion.post(staff, onPassage("Auch was.")), "comments.voice.none");
    }

    @Test
    void everyActIsInTheChangeQueue() {
        long before = changes.last();
        long id = discussion.post(member, onPassage("Auffindbar."));
        discussion.withdraw(member, id);
        assertThat(changes.after(before, 100))
                .extracting(Change::subject, Change::subjectId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Subject.COMMENT, id),
                        org.assertj.core.groups.Tuple.tuple(Subject.COMMENT, id));
    }

    @Test
    void anOverlongCommentIsRefusedWithBothNumbers() {
        String body = "ä".repeat(Comment.LONGEST + 1);
        assertThatThrownBy(() -> discussion.post(member, onPassage(body)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.arguments()).containsExactly(Comment.LONGEST, Comment.LONGEST + 1));
    }

    private void at(Instant moment, NewComment comment) {
        time.at(moment, () -> discussion.post(member, comment));
    }

    private CommentLine only() {
        List<CommentLine> lines = reading.onChapters(member, version, List.of(chapter.lastingId()));
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static void refused(String what, ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .as(what)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private NewComment onPassage(String body) {
        return table.onPassage(body);
    }
}
