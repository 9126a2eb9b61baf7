package de.rundertisch.web.search;

/**
 * Something the search is narrowed to.
 *
 * @param dimension key of what it limits
 * @param without the address without it
 */
public record Chip(String dimension, String label, String without) {}
