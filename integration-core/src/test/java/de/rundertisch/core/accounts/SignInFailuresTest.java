package de.rundertisch.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInFailuresTest {

    @Test
    void theFirstFailuresCostNothing() {
        assertThat(SignInFailures.pause(0, 4)).isZero();
        assertThat(SignInFailures.pause(4, 4)).isZero();
    }

    @Test
    void thenEachFailureDoublesTheWait() {
        assertThat(SignInFailures.pause(5, 4)).isEqualTo(Duration.ofSeconds(2));
        assertThat(SignInFailures.pause(6, 4)).isEqualTo(Duration.ofSeconds(4));
        assertThat(SignInFailures.pause(10, 4)).isEqualTo(Duration.ofSeconds(64));
    }

    @Test
    void nobodyIsLockedOutForGood() {
        assertThat(SignInFailures.pause(1_000_000, 4)).isEqualTo(SignInFailures.LONGEST_WAIT);
    }
}
