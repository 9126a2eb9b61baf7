package de.rundertisch.web.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-9, 0, 9", "bytes=5-, 5, 99", "bytes=90-500, 90, 99", "bytes=99-99, 99, 99"})
    void aSingleRangeIsCutToTheFile(String header, long first, long last) {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "bytes=-5",
                "bytes=9-3",
                "bytes=100-200",
                "bytes=0-1,5-6",
                "items=0-5",
                "bytes=99999999999999999999-"
            })
    void whateverElseIsAskedForMeansTheWholeFile(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @Test
    void theAnswerNamesTheStretchAndTheWhole() {
        ByteRange range = new ByteRange(10, 19);

        assertThat(range.length()).isEqualTo(10);
        assertThat(range.of(100)).isEqualTo("bytes 10-19/100");
    }
}
