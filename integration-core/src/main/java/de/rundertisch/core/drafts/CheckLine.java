package de.rundertisch.core.drafts;

import java.time.Instant;

/**
 * One switching of checking before publication, for the screen.
 *
 * @param on whether it was switched on
 */
public record CheckLine(Instant at, String person, boolean on) {}
