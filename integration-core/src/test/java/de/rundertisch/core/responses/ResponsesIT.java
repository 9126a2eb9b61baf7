package de.rundertisch.core.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers to released comments: who gives them, who reads them, how they change. */
class ResponsesIT extends InServer {

    private static final String NEXT = """
            # Sprache

            Kurse finden auch am Abend und am Wochenende statt. Eltern werden unterstützt.

            # Arbeit

            Jobs für alle.
            """;

    @Inject
    private Responding responding;

    @Inject
    private ResponseReading reading;

    @Inject
    private Discussion discussion;

    @Inject
    private Round round;

    private Round.Table table;

    @BeforeEach
    void aConsultationIsOpen() {
        table = round.open(Sharing.EVERYONE);
    }

    @Test
    void whoeverReadsTheCommentReadsTheAnswer() {
        long id = released(Audience.EVERYONE);
        answer(id, 0, Outcome.PARTLY, "Abends ja, am Wochenende noch nicht.");
        assertThat(readers(id)).containsExactly("member", "releaser", "stranger", "moderator", "staff");
        ResponseLine line = reading.on(table.stranger(), List.of(id)).get(id);
        assertThat(line.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(line.reason()).isEqualTo("Abends ja, am Wochenende noch nicht.");
        assertThat(line.person()).isEqualTo("Miriam Haddad");
        assertThat(line.spot()).isNull();
    }

    @Test
    void anAnswerToWhatOnlyTheOfficeReadsStaysBetweenOfficeAndOrganisation() {
        long id = released(Audience.OFFICE);
        responding.answer(
                table.moderator(),
                new TypedResponse(id, 0, Outcome.ACCEPTED, "Gern.", "1.1", "Eltern werden unterstützt."));
        assertThat(readers(id)).containsExactly("member", "releaser", "moderator");
        assertThat(causes(table.member(), table.version())).hasSize(1);
        assertThat(causes(table.stranger(), table.version())).isEmpty();
    }

    @Test
    void whatIsInternalCannotBeAnsweredForItDoesNotExistForTheModeration() {
        long internal = discussion.post(table.member(), table.onPassage("Unter uns."));
        long personal = discussion.post(table.member(), table.personal("Für mich."));
        refused(() -> answer(internal, 0, Outcome.ACCEPTED, "Gern."), "shared.notFound");
        refused(() -> responding.open(table.moderator(), personal), "shared.notFound");
    }

    @Test
    void aModeratorWhoIsAlsoAMemberDoesNotAnswerWhatIsInternalEither() {
        long internal = discussion.post(table.member(), table.onPassage("Unter uns."));
        Actor both = new Actor(
                table.moderator().personId(),
                table.member().organisationId(),
                Set.of(Role.MODERATOR, Role.PARTNER_MEMBER));
        refused(() -> responding.open(both, internal), "shared.notFound");
    }

    @Test
    void repliesAndTheOfficesOwnWordsAreNotAnswered() {
        long id = released(Audience.EVERYONE);
        long reply = discussion.reply(table.stranger(), id, UUID.randomUUID(), "Wir auch.", null);
        long own = discussion.post(table.moderator(), table.onPassage("Bitte beachten."));
        refused(() -> answer(reply, 0, Outcome.ACCEPTED, "Gern."), "shared.notFound");
        refused(() -> answer(own, 0, Outcome.ACCEPTED, "Gern."), "shared.notFound");
    }

    @Test
    void onlyModeratorsAnswerAndSeeWhatWaits() {
        long id = released(Audience.EVERYONE);
        for (Actor actor : List.of(table.releaser(), table.stranger())) {
            refused(
                    () -> responding.answer(actor, new TypedResponse(id, 0, Outcome.ACCEPTED, "Ja.", null, null)),
                    "shared.notAllowed");
            refused(() -> reading.open(actor, table.version(), new OpenFilter(null, null)), "shared.notAllowed");
            assertThat(reading.waiting(actor, table.version())).isZero();
        }
    }

    @Test
    void aChangedAnswerTakesThePlaceOfTheEarlierOneWhichStaysReadable() {
        long id = released(Audience.EVERYONE);
        answer(id, 0, Outcome.REJECTED, "Kein Geld.");
        assertThat(answer(id, 1, Outcome.ACCEPTED, "Geld gefunden.")).isEqualTo(2);
        ResponseLine line = reading.on(table.member(), List.of(id)).get(id);
        assertThat(line.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(line.earlier()).extracting(ResponseLine::reason).containsExactly("Kein Geld.");
        assertThat(responding.open(table.moderator(), id).seen()).isEqualTo(2);
        assertThat(reading.findable(id))
                .get()
                .extracting(FindableResponse::reason)
                .isEqualTo("Geld gefunden.");
    }

    @Test
    void whoAnswersWithoutHavingSeenTheOtherAnswerIsToldSo() {
        long id = released(Audience.EVERYONE);
        answer(id, 0, Outcome.REJECTED, "Kein Geld.");
        refused(() -> answer(id, 0, Outcome.ACCEPTED, "Doch."), "responses.stale");
        assertThat(reading.on(table.member(), List.of(id)).get(id).reason()).isEqualTo("Kein Geld.");
    }

    @Test
    void theSameAnswerSentTwiceIsOne() {
        long id = released(Audience.EVERYONE);
        answer(id, 0, Outcome.REJECTED, "Kein Geld.");
        assertThat(answer(id, 0, Outcome.REJECTED, "Kein Geld.")).isEqualTo(1);
        assertThat(reading.on(table.member(), List.of(id)).get(id).earlier()).isEmpty();
    }

    @Test
    void anAnswerNamesTheNewWordingAndThereStandsTheWayBack() {
        long id = released(Audience.EVERYONE);
        long next = round.publishNext(table, NEXT);
        responding.answer(
                table.moderator(),
                new TypedResponse(
                        id, 0, Outcome.ACCEPTED, "Ist drin.", "Absatz 1.1", "auch am Abend und am Wochenende"));
        ResponseLine.Spot spot = reading.on(table.member(), List.of(id)).get(id).spot();
        assertThat(spot.versionId()).isEqualTo(next);
        assertThat(spot.versionNumber()).isEqualTo(2);
        assertThat(spot.words()).isEqualTo("auch am Abend und am Wochenende");
        assertThat(causes(table.stranger(), next)).singleElement().satisfies(cause -> {
            assertThat(cause.commentId()).isEqualTo(id);
            assertThat(cause.place()).isEqualTo(spot.place());
            assertThat(cause.versionId()).isEqualTo(table.version());
            assertThat(cause.voice()).startsWith("Frauentreff");
        });
    }

    @Test
    void aPlaceThatDoesNotExistIsRefusedAndNothingIsAnswered() {
        long id = released(Audience.EVERYONE);
        refused(
                () -> responding.answer(
                        table.moderator(), new TypedResponse(id, 0, Outcome.ACCEPTED, "Ja.", "9.9", null)),
                "comments.placement.noSuchPlace");
        refused(
                () -> responding.answer(
                        table.moderator(), new TypedResponse(id, 0, Outcome.ACCEPTED, "Ja.", "1.1", "steht nicht da")),
                "comments.placement.notThere");
        assertThat(reading.on(table.moderator(), List.of(id))).isEmpty();
    }

    private List<Cause> causes(Actor actor, long version) {
        return reading.causes(actor, version, List.of(table.spans().getFirst().lastingId())).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private int answer(long id, int seen, Outcome outcome, String reason) {
        return responding.answer(table.moderator(), new TypedResponse(id, seen, outcome, reason, null, null));
    }

    private long released(Audience audience) {
        long id = discussion.post(table.member(), table.onPassage("Auch am Wochenende?"));
        discussion.release(table.releaser(), table.version(), List.of(id), audience);
        return id;
    }

    private List<String> readers(long id) {
        Actor staff = new Actor(table.moderator().personId(), null, Set.of(Role.STAFF));
        return java.util.stream.Stream.of(
                        new Reader("member", table.member()),
                        new Reader("releaser", table.releaser()),
                        new Reader("stranger", table.stranger()),
                        new Reader("moderator", table.moderator()),
                        new Reader("staff", staff))
                .filter(reader -> reading.on(reader.actor(), List.of(id)).containsKey(id))
                .map(Reader::name)
                .toList();
    }

    private record Reader(String name, Actor actor) {}

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
