package de.rundertisch.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExtractionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Extraction extraction = new Extraction();

    @Test
    void aNewDocumentWaitsToBeClaimed() {
        assertThat(extraction.state()).isEqualTo(ExtractionState.WAITING);
        assertThat(extraction.claimable(NOW, LEASE)).isTrue();
    }

    @Test
    void aClaimedDocumentIsNotClaimedAgainWhileItsWorkerShowsLife() {
        extraction.begin(NOW);
        extraction.progress(10, 400, NOW.plusSeconds(100));

        assertThat(extraction.claimable(NOW.plusSeconds(200), LEASE)).isFalse();
        assertThat(extraction.claimable(NOW.plusSeconds(221), LEASE)).isTrue();
        assertThat(extraction.pageCount()).isEqualTo(10);
        assertThat(extraction.pagesExpected()).isEqualTo(400);
    }

    @Test
    void anotherAttemptStartsFromNothingAndLeavesTheEarlierOneBehind() {
        extraction.begin(NOW);
        extraction.progress(10, 400, NOW);
        extraction.begin(NOW.plusSeconds(300));

        assertThat(extraction.pageCount()).isZero();
        assertThat(extraction.isRunning(1)).isFalse();
        assertThat(extraction.isRunning(2)).isTrue();
    }

    @Test
    void afterThreeDeadWorkersTheDocumentIsGivenUp() {
        for (int attempt = 1; attempt <= 3; attempt++) {
            extraction.begin(NOW);
            assertThat(extraction.isRunning(attempt)).isTrue();
        }
        extraction.begin(NOW);

        assertThat(extraction.state()).isEqualTo(ExtractionState.FAILED);
        assertThat(extraction.failure()).isEqualTo("archive.failed.givenUp");
    }

    @Test
    void successWithoutASinglePageIsNoText() {
        extraction.begin(NOW);
        extraction.succeed();

        assertThat(extraction.state()).isEqualTo(ExtractionState.NO_TEXT);
    }

    @Test
    void aFailureHasAReasonUntilItIsRetried() {
        extraction.begin(NOW);
        extraction.fail("archive.failed.encrypted");
        assertThat(extraction.failure()).isEqualTo("archive.failed.encrypted");
        assertThat(extraction.claimable(NOW.plusSeconds(999), LEASE)).isFalse();

        extraction.retry();

        assertThat(extraction.failure()).isNull();
        assertThat(extraction.attempts()).isZero();
        assertThat(extraction.claimable(NOW, LEASE)).isTrue();
    }

    @Test
    void aClaimGivenBackDoesNotCountAsAnAttempt() {
        extraction.begin(NOW);
        extraction.giveBack();

        assertThat(extraction.state()).isEqualTo(ExtractionState.WAITING);
        assertThat(extraction.attempts()).isZero();
    }
}
