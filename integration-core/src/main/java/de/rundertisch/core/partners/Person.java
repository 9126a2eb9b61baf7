package de.rundertisch.core.partners;

import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.shared.Identified;
import de.rundertisch.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A named human being who acts at the round table, for one organisation, for several, or for the office. Known by the e-mail
 * address, of which there is only one in the house whatever its case. Made inactive when leaving: the name stays beside what
 * the person said, signing in ends.
 */
@Entity
@Table(name = "person")
public class Person extends Identified {

    @Column(name = "given_name", nullable = false, length = 100)
    private String givenName;

    @Column(name = "family_name", nullable = false, length = 100)
    private String familyName;

    @Column(name = "name_key", nullable = false, length = NameKey.WIDTH)
    private String nameKey;

    @Column(nullable = false, length = 254)
    private String email;

    @Column(name = "email_normalised", nullable = false, length = 254, unique = true)
    private String emailNormalised;

    @Column(nullable = false, length = 35)
    private String language = "de";

    @Column(nullable = false)
    private boolean active = true;

    protected Person() {}

    /**
     * @param givenName at most 100 characters; blank for people with one name
     * @param familyName 1 to 100 characters
     * @param email checked by {@link EmailAddress}
     */
    public Person(@Nullable String givenName, @Nullable String familyName, @Nullable String email) {
        rename(givenName, familyName);
        reachAt(email);
    }

    /** Takes a new name; earlier acts show it too, because they refer to the person. */
    public void rename(@Nullable String givenName, @Nullable String familyName) {
        String given = Text.optional(givenName, 100, "partners.person.givenName");
        this.givenName = given == null ? "" : given;
        this.familyName = Text.required(familyName, 100, "partners.person.familyName");
        nameKey = NameKey.of(this.familyName + " " + this.givenName);
    }

    /** Takes a new address; that no other person has it is the boundary's and the database's check. */
    public void reachAt(@Nullable String email) {
        EmailAddress address = new EmailAddress(Text.required(email, 254, "partners.person.email"));
        this.email = address.value();
        this.emailNormalised = address.normalised();
    }

    /** @param tag BCP 47 tag of the language this person wants to read, such as {@code de} or {@code uk} */
    public void speak(String tag) {
        try {
            language = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException notATag) {
            throw new BusinessException("partners.person.language.invalid", tag);
        }
    }

    /** The person left: no signing in, no new memberships; everything said stays attributed. */
    public void deactivate() {
        active = false;
    }

    /** The person is back. */
    public void activate() {
        active = true;
    }

    /** Given and family name as they stand beside a comment. */
    public String name() {
        return givenName.isEmpty() ? familyName : givenName + " " + familyName;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public String email() {
        return email;
    }

    String emailNormalised() {
        return emailNormalised;
    }

    public String language() {
        return language;
    }

    public boolean active() {
        return active;
    }
}
