package de.rundertisch.web.partners;

import de.rundertisch.core.partners.PersonProfile;

/** The inputs of the form for a person, as typed. */
public class PersonForm {

    private int version;
    private String givenName;
    private String familyName;
    private String email;
    private String language = "de";

    void read(de.rundertisch.core.partners.Person person) {
        version = person.version();
        givenName = person.givenName();
        familyName = person.familyName();
        email = person.email();
        language = person.language();
    }

    PersonProfile profile() {
        return new PersonProfile(givenName, familyName, email, language);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
