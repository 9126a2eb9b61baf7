package de.rundertisch.search.engine;

/**
 * A place in a text that a question hits.
 *
 * @param start first character, counted from 0
 * @param end the character after the last
 */
public record Mark(int start, int end) {}
