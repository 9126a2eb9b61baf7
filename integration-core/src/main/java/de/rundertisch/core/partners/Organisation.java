package de.rundertisch.core.partners;

import de.rundertisch.core.shared.Identified;
import de.rundertisch.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * An association, school, council or office that takes part. Founded by a moderator or administrator, revised when it moves or
 * renames itself, made inactive when it leaves; what was said in its name stays attributed to it for ever, so it is never deleted.
 */
@Entity
@Table(name = "organisation")
public class Organisation extends Identified {

    @Column(nullable = false, length = 200)
    private String name;

    @Column(name = "name_key", nullable = false, length = NameKey.WIDTH)
    private String nameKey;

    @Column(name = "short_name", length = 60)
    private String shortName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private OrganisationKind kind;

    @Column(length = 4000)
    private String description;

    @Column(length = 500)
    private String website;

    @Column(length = 254)
    private String email;

    @Column(nullable = false)
    private boolean active = true;

    protected Organisation() {}

    /** @param name 1 to 200 characters */
    public Organisation(@Nullable String name, OrganisationKind kind) {
        rename(name, null);
        classify(kind);
    }

    /**
     * @param name 1 to 200 characters
     * @param shortName at most 60 characters for narrow places; null or blank where the name is short enough
     */
    public void rename(@Nullable String name, @Nullable String shortName) {
        this.name = Text.required(name, 200, "partners.organisation.name");
        this.shortName = Text.optional(shortName, 60, "partners.organisation.shortName");
        nameKey = NameKey.of(this.shortName == null ? this.name : this.name + " " + this.shortName);
    }

    public void classify(OrganisationKind kind) {
        this.kind = kind;
    }

    /** @param description what the organisation does, at most 4000 characters; null or blank for nothing */
    public void describe(@Nullable String description) {
        this.description = Text.optional(description, 4000, "partners.organisation.description");
    }

    /**
     * @param website http or https address, null or blank for none
     * @param email address for general mail, null or blank for none
     */
    public void reachAt(@Nullable String website, @Nullable String email) {
        this.website = blank(website) ? null : new Website(website).value();
        this.email = blank(email) ? null : new EmailAddress(email).value();
    }

    /** The organisation left the table: nobody new acts for it, everything said stays. */
    public void deactivate() {
        active = false;
    }

    /** The organisation is back at the table. */
    public void activate() {
        active = true;
    }

    public String name() {
        return name;
    }

    /** The short name where there is one, otherwise the name. */
    public String label() {
        return shortName == null ? name : shortName;
    }

    public @Nullable String shortName() {
        return shortName;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public @Nullable String description() {
        return description;
    }

    public @Nullable String website() {
        return website;
    }

    public @Nullable String email() {
        return email;
    }

    public boolean active() {
        return active;
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
