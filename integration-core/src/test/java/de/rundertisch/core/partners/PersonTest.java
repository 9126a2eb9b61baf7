package de.rundertisch.core.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.rundertisch.core.shared.BusinessException;
import org.junit.jupiter.api.Test;

class PersonTest {

    private final Person person = new Person("Amira", "Haddad", "Amira@Example.org");

    @Test
    void aNameIsGivenAndFamilyName() {
        assertThat(person.name()).isEqualTo("Amira Haddad");
    }

    @Test
    void peopleWithOneNameHaveOneName() {
        person.rename(null, "Suharto");
        assertThat(person.name()).isEqualTo("Suharto");
    }

    @Test
    void aFamilyNameAndAnAddressAreNeeded() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> person.rename("Amira", " "))
                .returns("partners.person.familyName.missing", BusinessException::key);
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> person.reachAt(null))
                .returns("partners.person.email.missing", BusinessException::key);
    }

    @Test
    void aLanguageIsATagAndNothingElse() {
        person.speak("PT-br");
        assertThat(person.language()).isEqualTo("pt-BR");
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> person.speak("Deutsch, bitte"))
                .returns("partners.person.language.invalid", BusinessException::key);
    }
}
