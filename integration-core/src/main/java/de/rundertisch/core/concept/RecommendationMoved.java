package de.rundertisch.core.concept;

/** A recommendation belongs to another field of action now; fired in the transaction that assigns it. */
public record RecommendationMoved(long recommendationId) {}
