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
    void aFormLeadsBackToThePageItWasSentFrom() {
        assertThat(Paths.inside("https://rt.example/archive/describe?id=17", "rt.example", ""))
                .hasValue("/archive/describe?id=17");
        assertThat(Paths.inside("http://localhost:8080/rt/start", "localhost:8080", "/rt"))
                .hasValue("/start");
    }

    @Test
    void aPageElsewhereIsNotWhereItLeadsBackTo() {
        assertThat(Paths.inside("https://evil.example/start", "rt.example", "")).isEmpty();
        assertThat(Paths.inside("https://rt.example//evil.example/", "rt.example", ""))
                .isEmpty();
        assertThat(Paths.inside("https://rt.example/other/", "rt.example", "/rt"))
                .isEmpty();
        assertThat(Paths.inside("mailto:a@rt.example", "rt.example", "")).isEmpty();
        assertThat(Paths.inside("no address", "rt.example", "")).isEmpty();
    }

    @Test
    void peopleSeeAddressesWithoutEndings() {
        assertThat(Paths.readable("/")).isEqualTo("/start");
        assertThat(Paths.readable("/drafts/read.xhtml")).isEqualTo("/drafts/read");
        assertThat(Paths.readable("/drafts/read")).isEqualTo("/drafts/read");
    }
}
