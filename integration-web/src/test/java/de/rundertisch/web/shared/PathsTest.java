package de.rundertisch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "https://evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "",
                "/a b",
                "/a\nb"
            })
    void afterSigningInNobodyIsSentElsewhere(String target) {
        assertThat(Paths.isInside(target)).isFalse();
    }

    @Test
    void afterSigningInPeopleGoWhereTheyWanted() {
        assertThat(Paths.isInside("/drafts/read?version=3#comment-17")).isTrue();
        assertThat(Paths.isInside(null)).isFalse();
    }

    @Test
    void peopleSeeAddressesWithoutEndings() {
        assertThat(Paths.readable("/")).isEqualTo("/start");
        assertThat(Paths.readable("/drafts/read.xhtml")).isEqualTo("/drafts/read");
        assertThat(Paths.readable("/drafts/read")).isEqualTo("/drafts/read");
    }
}
