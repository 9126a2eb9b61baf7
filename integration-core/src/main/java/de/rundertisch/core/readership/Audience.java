package de.rundertisch.core.readership;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import java.util.Set;

/**
 * Who sees a comment. What a partner says starts within its organisation and leaves it only by release; so an organisation speaks with
 * one voice, and nobody outside reads along before. Only ever widens, except that a comment can be withdrawn.
 */
public enum Audience {
    /** Only whoever wrote it. */
    PERSONAL,
    /** The members of one organisation, the comment's circle. */
    ORGANISATION,
    /** The moderation, and the circle if there is one. */
    OFFICE,
    /** Everybody who takes part. */
    EVERYONE;

    /** Audiences that the members of a comment's circle belong to. */
    public static final Set<Audience> SHARED = Set.of(ORGANISATION, OFFICE, EVERYONE);

    /** Audiences beyond an organisation. */
    public static final Set<Audience> RELEASED = Set.of(OFFICE, EVERYONE);

    /** Audiences that an actor belongs to whatever the circle. */
    static Set<Audience> open(Actor actor) {
        return actor.is(Role.MODERATOR) ? Set.of(EVERYONE, OFFICE) : Set.of(EVERYONE);
    }

    /** Whether it has left the organisation. */
    public boolean released() {
        return RELEASED.contains(this);
    }
}
