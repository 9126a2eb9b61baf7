package de.rundertisch.core.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.rundertisch.core.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {

    private final Organisation organisation = new Organisation("Frauentreff Nord e. V.", OrganisationKind.ASSOCIATION);

    @Test
    void aNewOrganisationTakesPart() {
        assertThat(organisation.active()).isTrue();
    }

    @Test
    void itIsCalledByItsShortNameWhereItHasOne() {
        assertThat(organisation.label()).isEqualTo("Frauentreff Nord e. V.");
        organisation.rename("Arbeiterwohlfahrt Kreisverband", " AWO ");
        assertThat(organisation.label()).isEqualTo("AWO");
        organisation.rename("Arbeiterwohlfahrt Kreisverband", " ");
        assertThat(organisation.label()).isEqualTo("Arbeiterwohlfahrt Kreisverband");
    }

    @Test
    void aNameIsNeededAndHasALimit() {
        assertRefused("partners.organisation.name.missing", () -> organisation.rename(" ", null));
        assertRefused("partners.organisation.name.tooLong", () -> organisation.rename("x".repeat(201), null));
        organisation.rename("x".repeat(200), null);
        assertThat(organisation.name()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "https://",
                "https://stadt.example@boese.example/",
                "http://a b.example",
                "//"
            })
    void onlyWebAddressesBecomeLinks(String typed) {
        assertRefused("partners.website.invalid", () -> organisation.reachAt(typed, null));
        assertThat(organisation.website()).isNull();
    }

    @Test
    void aWebAddressWithoutItsBeginningIsCompleted() {
        organisation.reachAt("www.example.org/verein", null);
        assertThat(organisation.website()).isEqualTo("https://www.example.org/verein");
        organisation.reachAt("HTTP://example.org", null);
        assertThat(organisation.website()).isEqualTo("HTTP://example.org");
        organisation.reachAt(" ", " ");
        assertThat(organisation.website()).isNull();
        assertThat(organisation.email()).isNull();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(BusinessException.class).isThrownBy(act::run).returns(key, BusinessException::key);
    }
}
