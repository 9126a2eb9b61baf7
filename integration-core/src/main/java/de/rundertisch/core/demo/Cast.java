package de.rundertisch.core.demo;

import de.rundertisch.core.partners.Actor;
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

    Actor moderator() {
        return actor(DemoLogins.MODERATOR.email());
    }
}
