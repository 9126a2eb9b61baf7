package de.rundertisch.core.demo;

import de.rundertisch.core.partners.OrganisationKind;
import de.rundertisch.core.partners.Role;
import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code partners.json} says: who sits at the table in Auenburg. */
record PartnerSource(List<Organisation> organisations, List<Person> persons) {

    /** @param key what {@link Person#organisation} names it by, in this file only */
    record Organisation(String key, String name, OrganisationKind kind, String description) {

        static Organisation of(JsonObject json) {
            return new Organisation(
                    json.getString("key"),
                    json.getString("name"),
                    OrganisationKind.valueOf(json.getString("kind")),
                    json.getString("description"));
        }
    }

    /** @param organisation key of the organisation acted for, null for people of the office */
    record Person(
            String email,
            String givenName,
            String familyName,
            @Nullable String organisation,
            Role role) {

        static Person of(JsonObject json) {
            return new Person(
                    json.getString("email"),
                    json.getString("givenName"),
                    json.getString("familyName"),
                    json.getString("organisation", null),
                    Role.valueOf(json.getString("role")));
        }

        String name() {
            return givenName + " " + familyName;
        }
    }

    static PartnerSource read() {
        JsonObject json = Resources.json("partners.json");
        return new PartnerSource(
                json.getJsonArray("organisations").getValuesAs(Organisation::of),
                json.getJsonArray("persons").getValuesAs(Person::of));
    }
}
