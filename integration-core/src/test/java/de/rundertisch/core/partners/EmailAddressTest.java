package de.rundertisch.core.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.rundertisch.core.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.de", "Anna.Müller+tisch@stadt-kassel.de", "o'neil@example.org", "info@bücher.example"})
    void whatCanBeAnAddressPasses(String typed) {
        assertThat(new EmailAddress(typed).value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@example.org",
                "anna@example",
                "a b@example.org",
                "a@b@example.org",
                "anna@example.org\nBcc: alle@example.org",
                "<anna@example.org>",
                "anna@example..org",
                "anna@example.org."
            })
    void whatCannotBeAnAddressIsRefused(String typed) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> new EmailAddress(typed))
                .returns("partners.email.invalid", BusinessException::key);
    }

    @Test
    void anAddressTooLongForMailIsRefusedQuickly() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> new EmailAddress("a@" + "b.".repeat(50_000) + "de"));
    }

    @Test
    void blanksAroundDoNotMatterNorDoesCaseWhenCompared() {
        assertThat(new EmailAddress(" Anna@Example.ORG ").normalised()).isEqualTo("anna@example.org");
        assertThat(new EmailAddress(" Anna@Example.ORG ").value()).isEqualTo("Anna@Example.ORG");
    }
}
