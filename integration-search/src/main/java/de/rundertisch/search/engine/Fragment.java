package de.rundertisch.search.engine;

/**
 * A stretch of a snippet.
 *
 * @param text plain text, to be escaped by whoever shows it
 * @param marked whether the question hit it
 */
public record Fragment(String text, boolean marked) {}
