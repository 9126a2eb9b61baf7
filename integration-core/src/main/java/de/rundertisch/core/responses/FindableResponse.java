package de.rundertisch.core.responses;

import java.time.Instant;

/** The answer that counts, for the index; found by whoever may find its comment. */
public record FindableResponse(long id, String reason, Instant at) {}
