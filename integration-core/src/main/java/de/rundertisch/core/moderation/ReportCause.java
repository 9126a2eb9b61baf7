package de.rundertisch.core.moderation;

/** Why somebody reports a comment. The names are stored. */
public enum ReportCause {
    INSULT,
    PERSONAL_DATA,
    FALSEHOOD,
    OFF_TOPIC,
    OTHER
}
