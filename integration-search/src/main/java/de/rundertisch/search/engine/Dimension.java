package de.rundertisch.search.engine;

/** By what a result can be counted and narrowed. The values are codes; the screen knows their names. */
public enum Dimension {
    /** What kind of thing it is, such as {@code minutes} or {@code comment}. */
    KIND("kind"),
    /** Year of its date, such as {@code 2023}. */
    YEAR("year"),
    /** Fields of action it belongs to, by their ids; a thing may have several. */
    FIELD_OF_ACTION("fieldOfAction"),
    /** The organisation it comes from, by its id. */
    ORGANISATION("organisation"),
    /** Language of its text as a BCP 47 tag. */
    LANGUAGE("language");

    private final String field;

    Dimension(String field) {
        this.field = field;
    }

    /** Name of the Lucene field that holds the values one by one. */
    String field() {
        return field;
    }
}
