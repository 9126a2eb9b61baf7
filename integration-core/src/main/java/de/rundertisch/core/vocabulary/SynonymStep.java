package de.rundertisch.core.vocabulary;

import java.time.Instant;

/**
 * A step in the life of a group.
 *
 * @param words the words it had afterwards
 * @param person name of whoever did it
 */
public record SynonymStep(long groupId, SynonymDeed deed, String words, String person, Instant at) {}
