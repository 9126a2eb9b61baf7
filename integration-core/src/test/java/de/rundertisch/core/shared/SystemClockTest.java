package de.rundertisch.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SystemClockTest {

    private static final Instant EARLIER = Instant.parse("2025-03-13T08:00:00Z");
    private static final Instant EARLIEST = Instant.parse("2019-06-24T08:00:00Z");

    private final SystemClock time = new SystemClock();
    private final Clock clock = time.clock();

    @Test
    void aThreadActsAtAnEarlierMomentAndIsBackAfterwards() {
        assertThat(time.at(EARLIER, clock::instant)).isEqualTo(EARLIER);
        assertThat(clock.instant()).isAfter(EARLIER);
    }

    @Test
    void momentsNest() {
        Instant outer = time.at(EARLIER, () -> {
            assertThat(time.at(EARLIEST, clock::instant)).isEqualTo(EARLIEST);
            return clock.instant();
        });
        assertThat(outer).isEqualTo(EARLIER);
    }

    @Test
    void otherThreadsKeepTheRealTime() {
        Instant elsewhere = time.at(
                EARLIER, () -> CompletableFuture.supplyAsync(clock::instant).join());
        assertThat(elsewhere).isAfter(EARLIER);
    }

    @Test
    void afterAFailureTheTimeIsRealAgain() {
        assertThatThrownBy(() -> time.at(EARLIER, () -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(clock.instant()).isAfter(EARLIER);
    }

    @Test
    void anotherZoneShowsTheSameMoment() {
        Instant moment =
                time.at(EARLIER, () -> clock.withZone(java.time.ZoneOffset.UTC).instant());
        assertThat(moment).isEqualTo(EARLIER);
        assertThat(clock.getZone()).isEqualTo(SystemClock.OFFICE_ZONE);
    }
}
