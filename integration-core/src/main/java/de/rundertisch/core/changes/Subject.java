package de.rundertisch.core.changes;

/** What kind of thing a change is about. The names are stored; renaming one needs a migration. */
public enum Subject {
    DOCUMENT,
    /** What everybody sees of a draft besides its words and one comment: its deadline, or a comment that is not theirs to read any more. */
    DRAFT,
    DRAFT_VERSION,
    COMMENT,
    RECOMMENDATION,
    /** The groups of synonyms as a whole; the id is always 0. */
    SYNONYMS,
    /** A lexicon of another language. */
    LEXICON
}
