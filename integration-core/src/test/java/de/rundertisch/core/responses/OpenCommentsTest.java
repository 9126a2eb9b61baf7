package de.rundertisch.core.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.comments.places.TargetLevel;
import de.rundertisch.core.partners.Act;
import de.rundertisch.core.readership.Audience;
import de.rundertisch.core.reading.CommentLine;
import de.rundertisch.core.shared.BusinessException;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OpenCommentsTest {

    private static final Act NOW = new Act(Instant.EPOCH, null, null);

    @Test
    void theNextOneIsTheOneBehind() {
        assertThat(waiting(1, 2, 3).after(2)).contains(3L);
    }

    @Test
    void behindTheLastOneComesTheFirst() {
        assertThat(waiting(1, 2, 3).after(3)).contains(1L);
    }

    @Test
    void whoWasElsewhereBeginsAtTheFirst() {
        assertThat(waiting(1, 2).after(9)).contains(1L);
    }

    @Test
    void behindTheOnlyOneComesNone() {
        assertThat(waiting(1).after(1)).isEmpty();
        assertThat(waiting().after(1)).isEmpty();
    }

    @Test
    void thereIsNoAnswerWithoutOutcomeOrReason() {
        refused(null, "Weil.", "responses.outcome.missing");
        refused(Outcome.ACCEPTED, "  ", "responses.reason.missing");
        refused(Outcome.REJECTED, "x".repeat(Response.LONGEST + 1), "responses.reason.tooLong");
        assertThat(new Response(null, 1, Outcome.ACCEPTED, "x".repeat(Response.LONGEST), NOW).reason())
                .hasSize(Response.LONGEST);
    }

    private static void refused(Outcome outcome, String reason, String key) {
        assertThatThrownBy(() -> new Response(null, 1, outcome, reason, NOW))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private static OpenComments waiting(long... ids) {
        List<OpenComments.Line> lines = LongStream.of(ids)
                .mapToObj(id -> new OpenComments.Line(comment(id), "Absatz 1.1"))
                .toList();
        return new OpenComments(ids.length, 0, lines, List.of());
    }

    private static CommentLine comment(long id) {
        return new CommentLine(
                id,
                1,
                CommentKind.NOTE,
                TargetLevel.DRAFT,
                null,
                null,
                null,
                "Worte",
                null,
                "Amira",
                "Frauentreff",
                Instant.EPOCH,
                null,
                Audience.EVERYONE,
                true,
                false,
                false,
                false,
                null,
                null,
                List.of());
    }
}
