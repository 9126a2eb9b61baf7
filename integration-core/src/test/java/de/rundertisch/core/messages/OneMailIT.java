package de.rundertisch.core.messages;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.messages.outbox.Passing;
import de.rundertisch.core.messages.preferences.Frequency;
import de.rundertisch.core.messages.preferences.MessageKind;
import de.rundertisch.core.messages.preferences.MessageSettings;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.core.shared.SystemClock;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is named in a reply in a conversation of their own is told once, that they were named; and old mails do not stay for ever. */
class OneMailIT extends InServer {

    private static final String NAMED = "hat Sie erwähnt";
    private static final String REPLIED = "hat geantwortet";

    @Inject
    private Discussion discussion;

    @Inject
    private CommentLookup reading;

    @Inject
    private Composing composing;

    @Inject
    private Passing outbox;

    @Inject
    private MessageSettings settings;

    @Inject
    private SystemClock time;

    @Inject
    private Seats seats;

    private Round.Table table;
    private long comment;

    @BeforeEach
    void somebodyHasSaidSomething() {
        table = seats.take(Sharing.EVERYONE);
        comment = discussion.post(table.member(), table.onPassage("Zu spät."));
    }

    @Test
    void aReplyThatNamesTheAuthorOfTheCommentMakesOneMail() {
        reply("@Amira Haddad, das sehe ich auch so.");
        assertThat(written()).singleElement().asString().contains(NAMED).doesNotContain(REPLIED);
    }

    @Test
    void oneReasonWantedAtOnceBringsItAtOnceAndTheSummaryDoesNotRepeatIt() {
        settings.choose(table.member(), Map.of(MessageKind.MENTION, Frequency.DAILY));
        reply("@Amira Haddad, das sehe ich auch so.");
        assertThat(written()).singleElement().asString().contains(NAMED);
        assertThat(writtenIn(Duration.ofDays(2))).hasSize(1);
        assertThat(seats.waiting(table.member())).isZero();
    }

    @Test
    void inASummaryItIsOneEntry() {
        settings.choose(
                table.member(), Map.of(MessageKind.MENTION, Frequency.DAILY, MessageKind.REPLY, Frequency.DAILY));
        reply("@Amira Haddad, das sehe ich auch so.");
        reply("Und noch etwas.");
        assertThat(written()).isEmpty();
        String mail = writtenIn(Duration.ofDays(2)).getFirst();
        assertThat(mail.split(NAMED, -1)).as("once in the text, once in HTML").hasSize(3);
        assertThat(mail.split(REPLIED, -1)).hasSize(3);
    }

    @Test
    void whoWantsNoMentionsHearsOfTheReply() {
        settings.choose(table.member(), Map.of(MessageKind.MENTION, Frequency.NEVER));
        reply("@Amira Haddad, das sehe ich auch so.");
        assertThat(written()).singleElement().asString().contains(REPLIED);
    }

    @Test
    void whoIsNoLongerNamedWhenTheMailIsWrittenHearsOfTheReply() {
        settings.choose(
                table.member(), Map.of(MessageKind.MENTION, Frequency.DAILY, MessageKind.REPLY, Frequency.DAILY));
        long reply = reply("@Amira Haddad, das sehe ich auch so.");
        edit(reply, "Das sehe ich auch so.");
        assertThat(writtenIn(Duration.ofDays(2)))
                .singleElement()
                .asString()
                .contains("geantwortet")
                .doesNotContain(NAMED);
    }

    @Test
    void mailsAreDeletedAfterNinetyDaysAndNobodyIsToldAnew() {
        long reply = reply("@Amira Haddad, das sehe ich auch so.");
        assertThat(written()).hasSize(1);
        outbox.pass(Duration.ofDays(89));
        assertThat(seats.mails(table.member())).hasSize(1);
        outbox.pass(Duration.ofDays(91));
        assertThat(seats.mails(table.member())).isEmpty();
        edit(reply, "Nochmals.");
        edit(reply, "@Amira Haddad, nochmals.");
        assertThat(writtenIn(Duration.ofDays(91))).isEmpty();
    }

    @Test
    void whatStillWaitsToBeSentIsNotDeleted() {
        reply("@Amira Haddad, das sehe ich auch so.");
        assertThat(written()).hasSize(1);
        seats.sendAgain(table.member());
        outbox.pass(Duration.ofDays(91));
        assertThat(seats.mails(table.member())).hasSize(1);
    }

    private long reply(String words) {
        return discussion.reply(table.releaser(), comment, UUID.randomUUID(), words, null);
    }

    private void edit(long reply, String words) {
        int lock = reading.line(table.releaser(), reply).orElseThrow().lock();
        discussion.edit(table.releaser(), reply, lock, null, words);
    }

    private List<String> written() {
        return writtenIn(Duration.ZERO);
    }

    private List<String> writtenIn(Duration later) {
        Actor reader = table.member();
        return time.at(Instant.now().plus(later), () -> {
            composing.write(reader.personId());
            return seats.mails(reader);
        });
    }
}
