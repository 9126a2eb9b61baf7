package de.rundertisch.search.engine;

/** The fields of the Lucene documents; {@link FindableDocument} says what is in them. */
final class Fields {

    static final String KEY = "key";
    static final String GROUP = "group";
    static final String KIND = "kind";
    static final String SUBJECT = "subject";
    static final String TITLE = "title";
    static final String HEADING = "heading";
    static final String TEXT = "text";
    static final String PAGE = "page";
    static final String LABEL = "label";
    static final String PLACE = "place";
    static final String DATE = "date";
    static final String AUDIENCE = "audience";

    private Fields() {}
}
