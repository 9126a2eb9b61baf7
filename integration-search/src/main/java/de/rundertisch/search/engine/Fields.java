package de.rundertisch.search.engine;

/** The fields of the Lucene documents beside those of {@link Dimension}; {@link FindableDocument} says what is in them. */
final class Fields {

    static final String KEY = "key";
    static final String GROUP = "group";
    static final String SUBJECT = "subject";
    static final String TITLE = "title";
    static final String TITLE_VALUE = "titleValue";
    static final String TITLE_ORDER = "titleOrder";
    static final String HEADING = "heading";
    static final String HEADING_VALUE = "headingValue";
    static final String TEXT = "text";
    static final String PAGE = "page";
    static final String LABEL = "label";
    static final String PLACE = "place";
    static final String DATE = "date";
    static final String AUDIENCE = "audience";
    static final String FINGERPRINT = "fingerprint";
    static final String COMBINATION = "combination";

    private Fields() {}
}
