package de.rundertisch.core.vocabulary;

/**
 * A word that already stands in another group.
 *
 * @param groupWords all words of that group
 */
public record Clash(String word, long groupId, String groupWords) {}
