package de.rundertisch.core.partners;

import org.jspecify.annotations.Nullable;

/**
 * What a form says about a person, as typed; {@link Person} checks it.
 *
 * @param givenName may be blank for people with one name
 * @param familyName the name lists sort by
 * @param email address, unique in the house whatever its case
 * @param language tag of the language the person wants to read, such as {@code de}
 */
public record PersonProfile(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        String language) {

    Person newPerson() {
        Person person = new Person(givenName, familyName, email);
        applyTo(person);
        return person;
    }

    void applyTo(Person person) {
        person.rename(givenName, familyName);
        person.reachAt(email);
        person.speak(language);
    }
}
