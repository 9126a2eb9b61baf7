package de.rundertisch.search.engine;

import java.util.Objects;
import java.util.Set;

/**
 * Where a findable belongs, beside its kind and its date.
 *
 * @param fieldsOfAction codes of its fields of action, may be empty
 * @param organisation code of the organisation it comes from, empty for none
 * @param language BCP 47 tag of its text, empty if unknown
 */
public record Belonging(Set<String> fieldsOfAction, String organisation, String language) {

    /** The language of most texts. */
    public static final String GERMAN = "de";

    /** Nothing is known. */
    public static final Belonging NOWHERE = new Belonging(Set.of(), "", "");

    public Belonging {
        fieldsOfAction = Set.copyOf(fieldsOfAction);
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(language);
    }
}
