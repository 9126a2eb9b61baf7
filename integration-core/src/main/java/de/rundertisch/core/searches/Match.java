package de.rundertisch.core.searches;

/**
 * A thing that was found.
 *
 * @param id among those of its kind; of a draft the draft, not the version; of a response the comment
 */
public record Match(Kind kind, long id) {

    /** What can be found. The names are stored. */
    public enum Kind {
        DOCUMENT,
        DRAFT,
        COMMENT,
        RESPONSE,
        RECOMMENDATION
    }
}
