package de.rundertisch.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.core.shared.BusinessException;
import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        String hash = Password.hash("Schöne Kurse am Abend");
        assertThat(Password.matches("Schöne Kurse am Abend", hash)).isTrue();
        assertThat(Password.matches("Schöne Kurse am abend", hash)).isFalse();
        assertThat(Password.matches("", hash)).isFalse();
    }

    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        assertThat(Password.hash("Schöne Kurse am Abend")).isNotEqualTo(Password.hash("Schöne Kurse am Abend"));
    }

    @Test
    void theHashNamesItsCostSoThatItCanBeRaisedLater() {
        assertThat(Password.hash("Schöne Kurse am Abend")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void shortAndMonotonousPasswordsAreRefused() {
        assertThatThrownBy(() -> Password.requireGood(null)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> Password.requireGood("kurz")).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> Password.requireGood("aaaaaaaaaaaaaa")).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> Password.requireGood("x".repeat(201))).isInstanceOf(BusinessException.class);
        assertThatCode(() -> Password.requireGood("ein kleiner Satz")).doesNotThrowAnyException();
    }

    @Test
    void anOverlongPasswordIsNotEvenHashed() {
        assertThat(Password.matches("x".repeat(5_000_000), Password.NOBODY)).isFalse();
    }
}
