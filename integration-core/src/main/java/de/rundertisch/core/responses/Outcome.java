package de.rundertisch.core.responses;

/** What the moderation decided about a comment: übernommen, teilweise übernommen, nicht übernommen, wird am Runden Tisch besprochen. */
public enum Outcome {
    ACCEPTED,
    PARTLY,
    REJECTED,
    AT_THE_TABLE
}
