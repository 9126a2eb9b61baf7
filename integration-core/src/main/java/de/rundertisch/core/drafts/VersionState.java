package de.rundertisch.core.drafts;

/** WORKING → PUBLISHED, never back. The names are stored. */
public enum VersionState {
    WORKING,
    PUBLISHED
}
