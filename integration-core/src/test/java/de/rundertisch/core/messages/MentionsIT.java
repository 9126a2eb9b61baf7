package de.rundertisch.core.messages;

import static de.rundertisch.core.messages.Topic.MENTIONED;
import static de.rundertisch.core.messages.Topic.REPLY;
import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.NewComment;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.mentions.Mentioning;
import de.rundertisch.core.mentions.Reachable;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.reading.CommentLookup;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who can be named by whom, and who is told. The people of the round are Amira, Petra, Nadja, Thomas and, at the office, Miriam Haddad. */
class MentionsIT extends InServer {

    private static final String PETRA = "@Petra Haddad";
    private static final String NADJA = "@Nadja Haddad";
    private static final String MIRIAM = "@Miriam Haddad";

    @Inject
    private Mentioning mentioning;

    @Inject
    private Discussion discussion;

    @Inject
    private CommentLookup reading;

    @Inject
    private Composing composing;

    @Inject
    private Seats seats;

    private Round.Table table;

    @BeforeEach
    void peopleSitDown() {
        table = seats.take(Sharing.EVERYONE);
    }

    @Test
    void whatIsInternalNamesOnesOwnPeopleAndNobodyElse() {
        long comment = post(PETRA + ", " + NADJA + " und " + MIRIAM + ": zu spät!");
        assertThat(names(table.member(), comment)).containsExactly("Petra Haddad");
        assertThat(seats.noted(table.releaser())).containsExactly(MENTIONED);
        assertThat(seats.noted(table.stranger())).isEmpty();
        assertThat(seats.noted(table.moderator())).isEmpty();
        assertThat(names(table.stranger(), comment)).isEmpty();
    }

    @Test
    void aNoteToOneselfNamesNobody() {
        NewComment note = table.personal(PETRA + "?");
        assertThat(names(table.member(), discussion.post(table.member(), note))).isEmpty();
        assertThat(seats.noted(table.releaser())).isEmpty();
    }

    @Test
    void whereEverybodyReadsTheModerationAndThoseInTheConversationCanBeNamed() {
        long comment = released();
        discussion.reply(table.stranger(), comment, UUID.randomUUID(), "Das sehen wir auch so.", null);
        forget();
        long reply = discussion.reply(
                table.member(), comment, UUID.randomUUID(), NADJA + ", " + MIRIAM + ", @Thomas Haddad: danke!", null);
        assertThat(names(table.member(), reply))
                .as("and whoever else at the office has the same name")
                .containsOnly("Nadja Haddad", "Miriam Haddad");
        assertThat(seats.noted(table.stranger())).containsExactlyInAnyOrder(MENTIONED, REPLY);
        assertThat(seats.noted(table.moderator())).containsExactly(MENTIONED);
        assertThat(seats.noted(table.strangerReleaser()))
                .as("has said nothing here")
                .isEmpty();
    }

    @Test
    void whoMayReadTheWordsLaterIsToldThen() {
        long note = discussion.post(table.member(), table.personal(PETRA + " und " + MIRIAM + ", bitte ansehen."));
        assertThat(seats.noted(table.releaser())).isEmpty();
        discussion.share(table.member(), note);
        assertThat(seats.noted(table.releaser())).containsExactly(MENTIONED);
        assertThat(seats.noted(table.moderator())).isEmpty();
        discussion.release(table.releaser(), table.version(), List.of(note), Audience.OFFICE);
        assertThat(seats.noted(table.moderator())).containsExactly(MENTIONED);
        assertThat(seats.noted(table.releaser())).as("told once").containsExactly(MENTIONED);
    }

    @Test
    void anAsideNamesNobodyOutside() {
        long comment = released();
        discussion.reply(table.stranger(), comment, UUID.randomUUID(), "Aha.", null);
        forget();
        long aside = discussion.reply(
                table.member(), comment, UUID.randomUUID(), NADJA + " " + MIRIAM + " " + PETRA, Audience.ORGANISATION);
        assertThat(names(table.member(), aside)).containsExactly("Petra Haddad");
        assertThat(seats.noted(table.stranger())).isEmpty();
        assertThat(seats.noted(table.moderator())).isEmpty();
    }

    @Test
    void whatOthersSayAsideDoesNotMakeThemKnown() {
        long comment = released();
        discussion.reply(table.stranger(), comment, UUID.randomUUID(), "Unter uns.", Audience.ORGANISATION);
        forget();
        long reply = discussion.reply(table.member(), comment, UUID.randomUUID(), NADJA + "?", null);
        assertThat(names(table.member(), reply)).isEmpty();
        assertThat(seats.noted(table.stranger())).doesNotContain(MENTIONED);
        assertThat(candidates(table.member(), comment, null, false, "Nad")).isEmpty();
    }

    @Test
    void anEditNamesAnewAndTakesNamesBack() {
        long comment = post("Zu spät.");
        edit(comment, PETRA + ": zu spät.");
        assertThat(names(table.member(), comment)).containsExactly("Petra Haddad");
        edit(comment, "Zu spät.");
        assertThat(names(table.member(), comment)).isEmpty();
        edit(comment, PETRA + ": zu spät!");
        assertThat(seats.noted(table.releaser())).as("told once").containsExactly(MENTIONED);
    }

    @Test
    void theMailQuotesOnlyWhatEverybodyMayRead() {
        post(PETRA + ", Brimsellotax bleibt unter uns.");
        composing.write(table.releaser().personId());
        assertThat(seats.mails(table.releaser()))
                .singleElement()
                .asString()
                .contains("hat Sie erwähnt")
                .doesNotContain("Brimsellotax");
    }

    @Test
    void whoIsNoLongerNamedWhenTheMailIsWrittenGetsNone() {
        long comment = post(PETRA + ", kurz gefragt.");
        edit(comment, "Erledigt.");
        composing.write(table.releaser().personId());
        assertThat(seats.mails(table.releaser())).isEmpty();
    }

    @Test
    void theListOffersExactlyThoseWhoCanBeNamed() {
        assertThat(candidates(table.member(), null, null, false, "")).containsExactly("Petra Haddad");
        assertThat(candidates(table.member(), null, null, true, ""))
                .as("a note to oneself")
                .isEmpty();
        assertThat(candidates(table.member(), null, null, false, "Na")).isEmpty();
        long comment = released();
        assertThat(candidates(table.stranger(), comment, null, false, "A")).containsExactly("Amira Haddad");
        assertThat(candidates(table.stranger(), comment, null, false, "mir")).contains("Miriam Haddad");
        assertThat(candidates(table.stranger(), comment, null, true, "")).containsExactly("Thomas Haddad");
        assertThat(candidates(table.member(), null, post("Intern."), false, "Pet"))
                .containsExactly("Petra Haddad");
    }

    @Test
    void commentsOneMayNotReadAndPeopleWithoutVoiceGetNoNames() {
        long internal = post("Intern.");
        assertThat(candidates(table.stranger(), internal, null, false, "")).isEmpty();
        assertThat(candidates(table.stranger(), null, internal, false, "")).isEmpty();
        assertThat(candidates(table.stranger(), -1L, null, false, "")).isEmpty();
        Actor staff = new Actor(table.moderator().personId(), null, Set.of());
        assertThat(candidates(staff, null, null, false, "")).isEmpty();
    }

    @Test
    void whoHasLeftIsNotOffered() {
        seats.leave(table.releaser());
        assertThat(candidates(table.member(), null, null, false, "")).isEmpty();
        assertThat(names(table.member(), post(PETRA + "?"))).isEmpty();
    }

    private long post(String words) {
        return discussion.post(table.member(), table.onPassage(words));
    }

    private long released() {
        long comment = post("Zu spät.");
        discussion.release(table.releaser(), table.version(), List.of(comment), Audience.EVERYONE);
        forget();
        return comment;
    }

    private void edit(long comment, String words) {
        int lock = reading.lines(table.member(), List.of(comment)).get(comment).lock();
        discussion.edit(table.member(), comment, lock, null, words);
    }

    private void forget() {
        seats.forget(table.member(), table.releaser(), table.stranger(), table.strangerReleaser(), table.moderator());
    }

    private List<String> names(Actor reader, long comment) {
        return mentioning.on(reader, List.of(comment)).getOrDefault(comment, List.of());
    }

    private List<String> candidates(Actor actor, Long answered, Long edited, boolean aside, String typed) {
        return mentioning.candidates(actor, answered, edited, aside, typed).stream()
                .filter(person -> person.name().endsWith("Haddad"))
                .map(Reachable::name)
                .distinct()
                .toList();
    }
}
