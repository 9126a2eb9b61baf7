package de.rundertisch.core.changes;

/** What kind of thing a change is about. The names are stored; renaming one needs a migration. */
public enum Subject {
    DOCUMENT,
    DRAFT_VERSION,
    COMMENT,
    RECOMMENDATION,
    /** The groups of synonyms as a whole; the id is always 0. */
    SYNONYMS,
    /** A lexicon of another language. */
    LEXICON
}
