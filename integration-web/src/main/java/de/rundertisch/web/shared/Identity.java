package de.rundertisch.web.shared;

import de.rundertisch.core.partners.Actor;
import java.io.Serializable;

/**
 * What the session remembers of the person who signed in: who, and for which organisation they act. Everything else, above all
 * what they may do, is looked up anew with each request, so that a right taken away is gone at once.
 *
 * @param personId the person
 * @param organisationId the organisation they act for, null for none
 */
public record Identity(long personId, Long organisationId) implements Serializable {

    static final String SESSION_KEY = "rundertisch.identity";

    static Identity of(Actor actor) {
        return new Identity(actor.personId(), actor.organisationId());
    }
}
