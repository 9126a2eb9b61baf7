package de.rundertisch.core.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.drafts.ConsultationLine;
import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.messages.outbox.MailLine;
import de.rundertisch.core.messages.outbox.MailState;
import de.rundertisch.core.messages.outbox.Outbox;
import de.rundertisch.core.messages.preferences.Frequency;
import de.rundertisch.core.messages.preferences.KindChoice;
import de.rundertisch.core.messages.preferences.MessageKind;
import de.rundertisch.core.messages.preferences.MessageSettings;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.responses.Outcome;
import de.rundertisch.core.responses.Responding;
import de.rundertisch.core.responses.TypedResponse;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.core.statements.Releasing;
import de.rundertisch.testing.InServer;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails are written when they are due, with the rights and the state of that moment. This server has no mail server: they are kept. */
class MailsIT extends InServer {

    private static final Actor ADMINISTRATOR = new Actor(0, null, Set.of(Role.ADMINISTRATOR));
    private static final String SECRET = "Vertraulich: Brimsellotax.";

    @Inject
    private Discussion discussion;

    @Inject
    private Releasing releasing;

    @Inject
    private Responding responding;

    @Inject
    private Consultations consultations;

    @Inject
    private Composing composing;

    @Inject
    private Reminding reminding;

    @Inject
    private Instance<Telling> tellings;

    @Inject
    private MessageSettings settings;

    @Inject
    private Outbox outbox;

    @Inject
    private Seats seats;

    @Inject
    private SystemClock time;

    private Round.Table table;

    @BeforeEach
    void peopleSitDown() {
        table = seats.take(Sharing.EVERYONE);
        seats.cancelRemindersBut(
                consultations.current(table.version()).orElseThrow().id());
    }

    @Test
    void everyTopicIsPutIntoWordsByExactlyOne() {
        assertThat(tellings.stream().flatMap(telling -> telling.topics().stream()))
                .containsExactlyInAnyOrder(Topic.values());
    }

    @Test
    void whatStaysInsideAnOrganisationNeitherTravelsNorLiesInTheOutbox() {
        long comment = discussion.post(table.member(), table.onPassage("Zu spät."));
        reply(table.releaser(), comment, SECRET, null);
        String mail = onlyMail(table.member());
        assertThat(mail)
                .contains("Petra Haddad (Frauentreff", "nicht für alle offen")
                .doesNotContain("Brimsellotax");
        assertThat(mail).contains("/drafts/read?version=" + table.version() + "&comment=" + comment);
    }

    @Test
    void aPublicReplyIsQuotedAndEscaped() {
        long comment = released("Kurse am Abend sind zu spät.");
        await(table.member(), 1);
        reply(table.moderator(), comment, "Danke! <img src=x onerror=alert(1)> & Grüße", null);
        String mail = await(table.member(), 2).getLast();
        assertThat(mail)
                .contains("> Danke! <img src=x", "Miriam Haddad hat geantwortet: Entwurf")
                .contains("&lt;img src=x onerror=alert(1)&gt; &amp; Grüße");
        assertThat(mail.substring(mail.indexOf("<!DOCTYPE"))).doesNotContain("<img");
    }

    @Test
    void whatOnlyTheOfficeReadsIsNotQuotedForTheAdministrationReadsTheOutbox() {
        table = seats.take(Sharing.OFFICE);
        long comment = released(SECRET);
        await(table.member(), 1);
        reply(table.moderator(), comment, SECRET, null);
        responding.answer(table.moderator(), new TypedResponse(comment, 0, Outcome.PARTLY, SECRET, null, null));
        List<String> mails = await(table.member(), 3);
        assertThat(mails).noneMatch(mail -> mail.contains("Brimsellotax"));
        assertThat(mails.getLast()).startsWith("Teilweise übernommen: Ihr Kommentar zu „Entwurf“");
    }

    @Test
    void anAnswerIsMailedWithItsReasonAndTheNewestCounts() {
        settings.choose(table.member(), Map.of(MessageKind.RESPONSE, Frequency.DAILY));
        long comment = released("Kurse am Abend sind zu spät.");
        await(table.member(), 1);
        responding.answer(table.moderator(), new TypedResponse(comment, 0, Outcome.REJECTED, "Nein.", null, null));
        responding.answer(table.moderator(), new TypedResponse(comment, 1, Outcome.ACCEPTED, "Doch!", null, null));
        writeIn(Duration.ofDays(1), table.member());
        assertThat(seats.mails(table.member()).getLast())
                .startsWith("Eine Neuigkeit vom Runden Tisch")
                .contains("von Amira Haddad zu „Entwurf“ entschieden: Übernommen.", "> Doch!")
                .doesNotContain("Nein.");
    }

    @Test
    void theReceiptsCodeStandsInTheMailAndNotInTheOutbox() {
        released("Kurse am Abend sind zu spät.");
        String mail = onlyMail(table.releaser());
        assertThat(mail).containsPattern("Prüfcode der Quittung lautet [0-9A-Z]{4}(-[0-9A-Z]{4}){2}\\.");
        MailLine line = outbox.mails(ADMINISTRATOR, MailState.KEPT, "ihre stellungnahme", 0, 200).lines().stream()
                .filter(kept -> kept.recipient().equals("Petra Haddad"))
                .findFirst()
                .orElseThrow();
        Outbox.Opened opened = outbox.mail(ADMINISTRATOR, line.id());
        assertThat(opened.text()).contains("Prüfcode der Quittung lautet ….", "?code=…", "?token=…");
        assertThatThrownBy(() -> outbox.mail(table.moderator(), line.id()))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("shared.notAllowed"));
    }

    @Test
    void aSummaryTellsSeveralThingsInOneMailAndTheSameSentenceOnce() {
        settings.choose(table.member(), Map.of(MessageKind.REPLY, Frequency.DAILY));
        long comment = discussion.post(table.member(), table.onPassage("Zu spät."));
        long other = discussion.post(table.member(), table.onChapter("Ein gutes Kapitel."));
        reply(table.releaser(), comment, "Ja.", null);
        reply(table.releaser(), comment, "Oder doch nicht.", null);
        reply(table.releaser(), other, "Das finde ich auch.", null);
        assertThat(seats.waiting(table.member())).isEqualTo(3);
        writeIn(Duration.ofDays(1), table.member());
        assertThat(seats.mails(table.member())).singleElement().asString().startsWith("2 Neuigkeiten vom Runden Tisch");
        assertThat(seats.waiting(table.member())).isZero();
    }

    @Test
    void whoLeavesBeforeTheSummaryGetsNone() {
        settings.choose(table.member(), Map.of(MessageKind.REPLY, Frequency.WEEKLY));
        long comment = discussion.post(table.member(), table.onPassage("Zu spät."));
        reply(table.releaser(), comment, SECRET, null);
        seats.leave(table.member());
        writeIn(Duration.ofDays(7), table.member());
        assertThat(seats.mails(table.member())).isEmpty();
        assertThat(seats.waiting(table.member())).isZero();
    }

    @Test
    void whatWasWithdrawnBeforeTheSummaryIsNotTold() {
        settings.choose(table.member(), Map.of(MessageKind.REPLY, Frequency.DAILY));
        long comment = discussion.post(table.member(), table.onPassage("Zu spät."));
        long reply = reply(table.releaser(), comment, "Verschrieben.", null);
        discussion.withdraw(table.releaser(), reply);
        writeIn(Duration.ofDays(1), table.member());
        assertThat(seats.mails(table.member())).isEmpty();
    }

    @Test
    void theTokenOfAMailUnsubscribesFromItsKindAndNoOther() {
        long comment = discussion.post(table.member(), table.onPassage("Zu spät."));
        reply(table.releaser(), comment, "Ja.", null);
        assertThat(onlyMail(table.member())).contains("/messages/unsubscribe?token=");
        String token = seats.token(table.member(), MessageKind.REPLY);
        assertThat(settings.unsubscribe(List.of(token, "erfunden"))).containsExactly(MessageKind.REPLY);
        assertThat(settings.unsubscribe(List.of(token))).containsExactly(MessageKind.REPLY);
        reply(table.releaser(), comment, "Noch etwas.", null);
        assertThat(seats.noted(table.member())).hasSize(1);
        assertThat(settings.choices(table.member()))
                .contains(
                        new KindChoice(MessageKind.REPLY, Frequency.NEVER),
                        new KindChoice(MessageKind.STATEMENT, Frequency.IMMEDIATELY));
    }

    @Test
    void aReminderInASummaryWouldComeTooLate() {
        assertThatThrownBy(() -> settings.choose(table.member(), Map.of(MessageKind.REMINDER, Frequency.WEEKLY)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void sevenDaysBeforeTheDeadlineThoseWhoHaveReleasedNothingAreReminded() {
        released("Kurse am Abend sind zu spät.");
        remindAt(Reminder.moment(table.deadline(), 7));
        assertThat(seats.noted(table.stranger())).containsExactly(Topic.REMINDER);
        assertThat(seats.noted(table.strangerReleaser())).containsExactly(Topic.REMINDER);
        assertThat(seats.noted(table.member())).doesNotContain(Topic.REMINDER);
        writeAt(Reminder.moment(table.deadline(), 7), table.stranger());
        assertThat(seats.mails(table.stranger()))
                .singleElement()
                .asString()
                .contains("Frist endet", "23:59 Uhr", "Sozialwerk", "/statements/prepare?version=" + table.version());
    }

    @Test
    void whoReleasesBetweenReminderAndMailIsNotReminded() {
        remindAt(Reminder.moment(table.deadline(), 7));
        assertThat(seats.noted(table.member())).containsExactly(Topic.REMINDER);
        released("Kurse am Abend sind zu spät.");
        writeAt(Reminder.moment(table.deadline(), 7), table.member());
        assertThat(seats.mails(table.member())).noneMatch(mail -> mail.startsWith("Frist endet"));
    }

    @Test
    void anExtensionMovesTheReminders() {
        ConsultationLine before = consultations.current(table.version()).orElseThrow();
        LocalDate later = table.deadline().plusDays(20);
        consultations.extend(table.moderator(), before.id(), before.lock(), later, null);
        remindAt(Reminder.moment(table.deadline(), 7));
        remindAt(Reminder.moment(table.deadline(), 1));
        assertThat(seats.noted(table.member())).doesNotContain(Topic.REMINDER);
        remindAt(Reminder.moment(later, 7));
        remindAt(Reminder.moment(later, 1));
        assertThat(seats.noted(table.member()).stream().filter(Topic.REMINDER::equals))
                .hasSize(2);
    }

    private long reply(Actor actor, long comment, String words, Audience audience) {
        return discussion.reply(actor, comment, UUID.randomUUID(), words, audience);
    }

    private long released(String words) {
        long comment = discussion.post(table.member(), table.onPassage(words));
        releasing.release(table.releaser(), table.version(), -1, null, List.of(comment), Set.of(comment));
        return comment;
    }

    private void remindAt(Instant moment) {
        time.at(moment, () -> {
            while (reminding.next()) {
                // every appointment up to now, other tests' too
            }
            return true;
        });
    }

    private void writeIn(Duration duration, Actor actor) {
        writeAt(Instant.now().plus(duration), actor);
    }

    private void writeAt(Instant moment, Actor actor) {
        time.at(moment, () -> {
            composing.write(actor.personId());
            return true;
        });
    }

    private String onlyMail(Actor actor) {
        return await(actor, 1).getFirst();
    }

    /** Written by the worker, in its own time. What is looked at is what was read, because H2 may take a moment to settle a commit. */
    private List<String> await(Actor actor, int count) {
        Instant patience = Instant.now().plusSeconds(30);
        List<String> mails = seats.mails(actor);
        while (mails.size() < count && Instant.now().isBefore(patience)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            mails = seats.mails(actor);
        }
        assertThat(mails).hasSize(count);
        return mails;
    }
}
