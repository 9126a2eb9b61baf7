package de.rundertisch.core.drafts.text;

/** What a paragraph is. The names are stored; renaming one needs a migration. */
public enum ParagraphKind {
    TEXT,
    /** One item of a list; its marker, such as "(2)", "a)" or "•", stands beside the text and is not part of it. */
    LIST_ITEM,
    /** Rows separated by line feeds, cells by tabs. */
    TABLE,
    QUOTE,
    /** A footnote, put at the end of its chapter; the marker is the sign that stands in the text, such as "[1]". */
    NOTE
}
