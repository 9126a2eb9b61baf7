package de.rundertisch.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BusinessExceptionTest {

    @Test
    void itCarriesTheWordsForTheScreenAndNoStackTraceForTheLog() {
        BusinessException mistake = new BusinessException("comments.body.tooLong", 10_000, 12_345);
        assertThat(mistake.key()).isEqualTo("comments.body.tooLong");
        assertThat(mistake.arguments()).containsExactly(10_000, 12_345);
        assertThat(mistake.getStackTrace()).isEmpty();
    }
}
