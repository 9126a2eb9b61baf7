package de.rundertisch.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void aCodeIsThreeGroupsOfFourLettersThatCannotBeMistaken() {
        assertThat(Secret.code()).matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void itMayBeTypedInSmallLettersAndWithSpaces() {
        assertThat(Secret.hash("7k2m 9xqp 4dtr")).isEqualTo(Secret.hash("7K2M-9XQP-4DTR"));
    }

    @Test
    void noTokenComesTwice() {
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            assertThat(tokens.add(Secret.token())).isTrue();
        }
    }
}
