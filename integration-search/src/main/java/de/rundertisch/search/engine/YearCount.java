package de.rundertisch.search.engine;

/**
 * How often something is spoken of in a year.
 *
 * @param year of the date of what was found
 * @param found number of places that match
 * @param all number of all places of that year that the asker may see, within the same choice: what {@code found} is a share of
 */
public record YearCount(int year, long found, long all) {}
