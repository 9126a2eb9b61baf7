package de.rundertisch.core.messages;

import static de.rundertisch.core.messages.Topic.CONSULTATION_EXTENDED;
import static de.rundertisch.core.messages.Topic.CONSULTATION_OPENED;
import static de.rundertisch.core.messages.Topic.HIDDEN;
import static de.rundertisch.core.messages.Topic.REPLY;
import static de.rundertisch.core.messages.Topic.RESPONSE;
import static de.rundertisch.core.messages.Topic.STATEMENT_RECEIVED;
import static de.rundertisch.core.messages.Topic.STATEMENT_RELEASED;
import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.comments.Checking;
import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.drafts.ConsultationLine;
import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.responses.Outcome;
import de.rundertisch.core.responses.Responding;
import de.rundertisch.core.responses.TypedResponse;
import de.rundertisch.core.statements.Releasing;
import de.rundertisch.testing.InServer;
import de.rundertisch.testing.Transaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** News is noted with what it tells of, for those who may know and for nobody else. */
class WhoIsToldIT extends InServer {

    @Inject
    private Discussion discussion;

    @Inject
    private Releasing releasing;

    @Inject
    private Responding responding;

    @Inject
    private Consultations consultations;

    @Inject
    private Checking checking;

    @Inject
    private Round round;

    @Inject
    private Seats seats;

    @Inject
    private Transaction transaction;

    private Round.Table table;

    @BeforeEach
    void peopleSitDown() {
        table = seats.take(Sharing.EVERYONE);
    }

    @Test
    void whoeverSpokeInAConversationHearsOfAReplyAndItsAuthorDoesNot() {
        long comment = discussion.post(table.member(), table.onPassage("Zu spät."));
        reply(table.releaser(), comment, null);
        assertThat(seats.noted(table.member())).containsExactly(REPLY);
        assertThat(seats.noted(table.releaser())).isEmpty();
        reply(table.member(), comment, null);
        assertThat(seats.noted(table.member())).containsExactly(REPLY);
        assertThat(seats.noted(table.releaser())).containsExactly(REPLY);
        assertThat(seats.noted(table.stranger())).isEmpty();
        assertThat(seats.noted(table.moderator())).isEmpty();
    }

    @Test
    void anotherOrganisationsAsideIsNotToldToTheAuthor() {
        long comment = released("Kurse am Abend sind zu spät.");
        forget();
        reply(table.stranger(), comment, Audience.ORGANISATION);
        assertThat(seats.noted(table.member())).isEmpty();
        assertThat(seats.noted(table.moderator())).isEmpty();
        reply(table.strangerReleaser(), comment, Audience.ORGANISATION);
        assertThat(seats.noted(table.stranger())).containsExactly(REPLY);
        assertThat(seats.noted(table.member())).isEmpty();
        reply(table.stranger(), comment, null);
        assertThat(seats.noted(table.member())).containsExactly(REPLY);
    }

    @Test
    void whoHasLeftIsNotTold() {
        long comment = discussion.post(table.member(), table.onPassage("Zu spät."));
        seats.leave(table.member());
        reply(table.releaser(), comment, null);
        assertThat(seats.noted(table.member())).isEmpty();
    }

    @Test
    void aReplyThatWasNeverStoredIsNeverToldAndOneSentTwiceIsToldOnce() throws Exception {
        long comment = discussion.post(table.member(), table.onPassage("Zu spät."));
        UUID submission = UUID.randomUUID();
        transaction.begin();
        discussion.reply(table.releaser(), comment, submission, "Ja.", null);
        assertThat(seats.noted(table.member())).containsExactly(REPLY);
        transaction.rollback();
        assertThat(seats.noted(table.member())).isEmpty();
        discussion.reply(table.releaser(), comment, submission, "Ja.", null);
        discussion.reply(table.releaser(), comment, submission, "Ja.", null);
        assertThat(seats.noted(table.member())).containsExactly(REPLY);
    }

    @Test
    void aReleaseIsAcknowledgedToTheOrganisationAndToldToTheModeration() {
        released("Kurse am Abend sind zu spät.");
        assertThat(seats.noted(table.member())).containsExactly(STATEMENT_RELEASED);
        assertThat(seats.noted(table.releaser())).containsExactly(STATEMENT_RELEASED);
        assertThat(seats.noted(table.moderator())).containsExactly(STATEMENT_RECEIVED);
        assertThat(seats.noted(table.stranger())).isEmpty();
    }

    @Test
    void anAnswerIsToldToTheAuthorAndToWhoReleases() {
        long comment = released("Kurse am Abend sind zu spät.");
        forget();
        responding.answer(table.moderator(), new TypedResponse(comment, 0, Outcome.PARTLY, "Zum Teil.", null, null));
        assertThat(seats.noted(table.member())).containsExactly(RESPONSE);
        assertThat(seats.noted(table.releaser())).containsExactly(RESPONSE);
        assertThat(seats.noted(table.stranger())).isEmpty();
        assertThat(seats.noted(table.strangerReleaser())).isEmpty();
        assertThat(seats.noted(table.moderator())).isEmpty();
    }

    @Test
    void whatTheModerationLooksAtFirstIsNewsOnceItIsLetThrough() {
        long comment = released("Kurse am Abend sind zu spät.");
        ConsultationLine line = consultations.current(table.version()).orElseThrow();
        consultations.checkFirst(table.moderator(), line.id(), line.lock(), true);
        forget();
        long reply = discussion.reply(table.stranger(), comment, UUID.randomUUID(), "Das sehen wir anders.", null);
        assertThat(seats.noted(table.member())).isEmpty();
        checking.approve(table.moderator(), reply);
        assertThat(seats.noted(table.member())).containsExactly(REPLY);
    }

    @Test
    void whoseCommentIsDeclinedOrHiddenHearsOfItAndNobodyElse() {
        long comment = released("Kurse am Abend sind zu spät.");
        forget();
        checking.hide(table.moderator(), comment, "Beleidigt jemanden.");
        assertThat(seats.noted(table.member())).containsExactly(HIDDEN);
        assertThat(seats.noted(table.releaser())).containsExactly(HIDDEN);
        assertThat(seats.noted(table.stranger())).isEmpty();
        assertThat(seats.noted(table.moderator())).isEmpty();
    }

    @Test
    void everyActiveMemberHearsOfAConsultationAndOfALaterDeadline() {
        seats.deactivate(table.stranger());
        seats.leave(table.releaser());
        long next = round.publishNext(table, Round.TEXT);
        long consultation = consultations.open(table.moderator(), next, null, table.deadline(), Sharing.EVERYONE);
        assertThat(seats.noted(table.member())).containsExactly(CONSULTATION_OPENED);
        assertThat(seats.noted(table.strangerReleaser())).containsExactly(CONSULTATION_OPENED);
        ConsultationLine line = consultations.find(consultation).orElseThrow();
        consultations.extend(
                table.moderator(), consultation, line.lock(), table.deadline().plusDays(7), "Ferien");
        assertThat(seats.noted(table.member())).containsExactly(CONSULTATION_OPENED, CONSULTATION_EXTENDED);
        assertThat(seats.noted(table.stranger())).isEmpty();
        assertThat(seats.noted(table.releaser())).isEmpty();
    }

    private void reply(Actor actor, long comment, Audience audience) {
        discussion.reply(actor, comment, UUID.randomUUID(), "Das sehen wir anders.", audience);
    }

    private long released(String words) {
        long comment = discussion.post(table.member(), table.onPassage(words));
        releasing.release(table.releaser(), table.version(), -1, null, List.of(comment), Set.of(comment));
        return comment;
    }

    private void forget() {
        seats.forget(table.member(), table.releaser(), table.moderator());
    }
}
