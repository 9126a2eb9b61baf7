package de.rundertisch.core.demo;

import de.rundertisch.core.partners.Actor;
import de.rundertisch.core.partners.Role;
import java.util.Map;
import java.util.Objects;

/**
 * The people of the demo, ready to act.
 *
 * @param actors by e-mail address
 */
record Cast(Map<String, Actor> actors) {

    Cast {
        actors = Map.copyOf(actors);
    }

    Actor actor(String email) {
        return Objects.requireNonNull(actors.get(email), email);
    }

    /** The id of the organisation this person speaks for. */
    long organisation(String email) {
        return Objects.requireNonNull(actor(email).organisationId(), email);
    }

    /** Whoever may release for an organisation. */
    Actor releaser(long organisation) {
        return actors.values().stream()
                .filter(actor -> actor.is(Role.PARTNER_RELEASER))
                .filter(actor -> Objects.equals(actor.organisationId(), organisation))
                .findFirst()
                .orElseThrow();
    }

    Actor moderator() {
        return actor(DemoLogins.MODERATOR.email());
    }
}
