package de.rundertisch.search.indexing;

import de.rundertisch.core.archive.Visibility;
import de.rundertisch.core.partners.Actor;
import java.util.HashSet;
import java.util.Set;

/** Who may find what, as words both sides understand: findables carry them, and an actor's question is limited to them. */
final class Audiences {

    /** Everybody who is signed in. */
    static final Set<String> ALL = Set.of("all");

    /** Moderators, staff and administrators. */
    static final Set<String> OFFICE = Set.of("office");

    private Audiences() {}

    static Set<String> of(Visibility visibility) {
        return switch (visibility) {
            case PARTNERS -> ALL;
            case OFFICE -> OFFICE;
        };
    }

    static Set<String> of(Actor actor) {
        Set<String> audiences = new HashSet<>(ALL);
        if (actor.office()) {
            audiences.addAll(OFFICE);
        }
        if (actor.organisationId() != null) {
            audiences.add("organisation:" + actor.organisationId());
        }
        audiences.add("person:" + actor.personId());
        return audiences;
    }
}
