package de.rundertisch.web.partners;

import de.rundertisch.core.partners.OrganisationKind;
import de.rundertisch.core.partners.OrganisationProfile;

/** The inputs of the form for an organisation, as typed. */
public class OrganisationForm {

    private int version;
    private String name;
    private String shortName;
    private OrganisationKind kind = OrganisationKind.ASSOCIATION;
    private String description;
    private String website;
    private String email;

    void read(de.rundertisch.core.partners.Organisation organisation) {
        version = organisation.version();
        name = organisation.name();
        shortName = organisation.shortName();
        kind = organisation.kind();
        description = organisation.description();
        website = organisation.website();
        email = organisation.email();
    }

    OrganisationProfile profile() {
        return new OrganisationProfile(name, shortName, kind, description, website, email);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
