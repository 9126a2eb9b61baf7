package de.rundertisch.core.vocabulary;

/** What can be done with a group of synonyms. */
public enum SynonymDeed {
    ADDED,
    CHANGED,
    DELETED,
    RESTORED
}
