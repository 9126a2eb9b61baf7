package de.rundertisch.search.indexing;

import de.rundertisch.core.archive.Visibility;
import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import de.rundertisch.core.reading.FindableComment;
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

    /** As {@code DiscussionReading} decides who reads a comment. */
    static Set<String> of(FindableComment comment) {
        String author = "person:" + comment.authorId();
        String circle = comment.circleId() == null ? "nobody" : "organisation:" + comment.circleId();
        return switch (comment.audience()) {
            case PERSONAL -> Set.of(author + "@" + circle);
            case ORGANISATION -> Set.of(circle);
            case OFFICE -> Set.of("moderators", circle);
            case EVERYONE -> ALL;
        };
    }

    static Set<String> of(Actor actor) {
        Set<String> audiences = new HashSet<>(ALL);
        if (actor.is(Role.MODERATOR)) {
            audiences.add("moderators");
        }
        if (actor.office()) {
            audiences.addAll(OFFICE);
        }
        if (actor.organisationId() != null) {
            String organisation = "organisation:" + actor.organisationId();
            audiences.add(organisation);
            audiences.add("person:" + actor.personId() + "@" + organisation);
        }
        return audiences;
    }
}
