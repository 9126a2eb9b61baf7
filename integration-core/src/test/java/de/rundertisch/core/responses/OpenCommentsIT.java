package de.rundertisch.core.responses;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.comments.Discussion;
import de.rundertisch.core.comments.Round;
import de.rundertisch.core.drafts.Sharing;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.support.Supporting;
import de.rundertisch.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of what waits for an answer, on the version it was said about and on those after it. */
class OpenCommentsIT extends InServer {

    private static final OpenFilter ALL = new OpenFilter(null, null);

    private static final String WITHOUT_THE_SENTENCE = """
            # Sprache

            Eltern werden unterstützt.

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
    private Supporting supporting;

    @Inject
    private Round round;

    private Round.Table table;

    @BeforeEach
    void aConsultationIsOpen() {
        table = round.open(Sharing.EVERYONE);
    }

    @Test
    void whatWaitsStandsInTheOrderOfTheTextAndGetsShorterWithEachAnswer() {
        long onPassage = discussion.post(table.member(), table.onPassage("Zur Stelle."));
        long onChapter = discussion.post(table.member(), table.onChapter("Zum Kapitel."));
        discussion.release(table.releaser(), table.version(), List.of(onPassage, onChapter), Audience.OFFICE);
        discussion.post(table.stranger(), table.onPassage("Unter uns."));
        assertThat(open(ALL)).containsExactly(onChapter, onPassage);
        assertThat(reading.waiting(table.moderator(), table.version())).isEqualTo(2);
        String chapter = table.spans().getFirst().lastingId().toString();
        assertThat(open(new OpenFilter(chapter, null))).hasSize(2);
        assertThat(open(new OpenFilter(OpenFilter.WHOLE, null))).isEmpty();
        answer(onChapter);
        OpenComments left = reading.open(table.moderator(), table.version(), ALL);
        assertThat(left.lines()).extracting(line -> line.comment().id()).containsExactly(onPassage);
        assertThat(left.answered()).isEqualTo(1);
        assertThat(left.released()).isEqualTo(2);
        assertThat(left.lines().getFirst().place()).startsWith("Absatz 1.1");
    }

    @Test
    void whatMostOrganisationsStandBehindComesFirstIfOneWantsItSo() {
        long onChapter = discussion.post(table.member(), table.onChapter("Zum Kapitel."));
        long onPassage = discussion.post(table.member(), table.onPassage("Zur Stelle."));
        discussion.release(table.releaser(), table.version(), List.of(onPassage, onChapter), Audience.EVERYONE);
        supporting.join(table.stranger(), onChapter);
        supporting.join(table.strangerReleaser(), onPassage);
        assertThat(open(ALL)).containsExactly(onChapter, onPassage);
        assertThat(open(new OpenFilter(null, null, OpenFilter.Order.SUPPORT)))
                .as("what a member only suggests does not count")
                .containsExactly(onPassage, onChapter);
        supporting.leave(table.strangerReleaser(), onPassage);
        assertThat(open(new OpenFilter(null, null, OpenFilter.Order.SUPPORT))).containsExactly(onChapter, onPassage);
    }

    private List<Long> open(OpenFilter filter) {
        return reading.open(table.moderator(), table.version(), filter).lines().stream()
                .map(line -> line.comment().id())
                .toList();
    }

    @Test
    void whatWasCarriedOverWaitsOnTheNextVersionTooUntilItIsAnsweredOnAny() {
        long onPassage = discussion.post(table.member(), table.onPassage("Zur Stelle."));
        long onChapter = discussion.post(table.member(), table.onChapter("Zum Kapitel."));
        discussion.release(table.releaser(), table.version(), List.of(onPassage, onChapter), Audience.OFFICE);
        long next = round.publishNext(table, WITHOUT_THE_SENTENCE);
        round.awaitCarried(next, 2);

        assertThat(reading.waiting(table.moderator(), next)).isEqualTo(2);
        OpenComments open = reading.open(table.moderator(), next, ALL);
        assertThat(open.lines()).extracting(line -> line.comment().id()).containsExactly(onPassage, onChapter);
        assertThat(open.lines().getFirst().homeless()).isTrue();
        assertThat(open.lines().getFirst().quote()).isEqualTo("Kurse finden auch am Abend statt.");
        assertThat(open.lines().getLast().homeless()).isFalse();
        assertThat(open.chapters().getFirst().key()).isEqualTo(OpenFilter.NOWHERE);
        assertThat(reading.open(table.moderator(), next, new OpenFilter(OpenFilter.NOWHERE, null))
                        .lines())
                .hasSize(1);

        answer(onChapter);
        assertThat(reading.open(table.moderator(), next, ALL).answered()).isEqualTo(1);
        assertThat(reading.waiting(table.moderator(), next)).isEqualTo(1);
    }

    private void answer(long id) {
        responding.answer(
                table.moderator(), new TypedResponse(id, 0, Outcome.AT_THE_TABLE, "Das besprechen wir.", null, null));
    }
}
