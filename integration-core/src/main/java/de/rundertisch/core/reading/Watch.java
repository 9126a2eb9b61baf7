package de.rundertisch.core.reading;

import de.rundertisch.core.partners.Actor;

/**
 * Somebody who has a version open and wants to hear what changes.
 *
 * @param actor with the rights of this moment
 */
public record Watch(Actor actor, long versionId) {}
