package de.rundertisch.search.engine;

/** In which order hits come. */
public enum Order {
    /** Best match first; of equal ones the freshest. */
    RELEVANCE,
    /** By date, undated last. */
    NEWEST,
    /** By date, undated last. */
    OLDEST,
    /** By title as a German telephone book would, then by page. */
    TITLE
}
