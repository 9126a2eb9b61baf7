package de.rundertisch.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.responses.Outcome;
import de.rundertisch.core.responses.Responding;
import de.rundertisch.core.responses.TypedResponse;
import de.rundertisch.search.engine.SearchRequest;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers are found by those who may find the comment, and by nobody else. */
class ResponsesAreFoundIT extends InServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private Responding responding;

    @Inject
    private Discussion discussion;

    @Inject
    private Finding finding;

    @Inject
    private Round round;

    private Round.Table table;

    /** A word no other test has. */
    private final String word = "Zy" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void aConsultationIsOpen() {
        table = round.open(Sharing.EVERYONE);
    }

    @Test
    void anAnswerToEverybodyIsFoundByEverybody() throws InterruptedException {
        answered(Audience.EVERYONE, "Das Geld für " + word + " ist da.");
        waitUntil(() -> hits(table.stranger()) == 1);
        assertThat(hits(table.member())).isEqualTo(1);
        assertThat(finding.search(table.member(), SearchRequest.of(word).kinds(Set.of(Kinds.RESPONSE)))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void anAnswerForTheOfficeAndTheOrganisationIsFoundByNobodyElse() throws InterruptedException {
        answered(Audience.OFFICE, "Vertraulich: " + word);
        waitUntil(() -> hits(table.member()) == 1);
        assertThat(hits(table.moderator())).isEqualTo(1);
        assertThat(hits(table.stranger())).isZero();
        assertThat(hits(table.strangerReleaser())).isZero();
    }

    @Test
    void aChangedAnswerTakesThePlaceAndAWithdrawnCommentTakesItAlong() throws InterruptedException {
        long id = answered(Audience.EVERYONE, "Kein Geld für " + word);
        waitUntil(() -> hits(table.member()) == 1);
        responding.answer(table.moderator(), new TypedResponse(id, 1, Outcome.ACCEPTED, "Geld gefunden.", null, null));
        waitUntil(() -> hits(table.member()) == 0);
        responding.answer(
                table.moderator(), new TypedResponse(id, 2, Outcome.ACCEPTED, "Geld für " + word, null, null));
        waitUntil(() -> hits(table.member()) == 1);
        discussion.withdraw(table.releaser(), id);
        waitUntil(() -> hits(table.member()) == 0);
    }

    private long answered(Audience audience, String reason) {
        long id = discussion.post(table.member(), table.onPassage("Was ist mit dem Geld?"));
        discussion.release(table.releaser(), table.version(), List.of(id), audience);
        responding.answer(table.moderator(), new TypedResponse(id, 0, Outcome.REJECTED, reason, null, null));
        return id;
    }

    private long hits(Actor actor) {
        return finding.search(actor, SearchRequest.of(word)).total();
    }

    private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("came true in time").isBefore(end);
            Thread.sleep(50);
        }
    }
}
