package de.rundertisch.search.indexing;

import de.rundertisch.core.archive.DocumentKind;
import java.util.Locale;

/** Codes of the kinds of things found, beside those of documents, as they stand in addresses and message keys. */
public final class Kinds {

    public static final String DRAFT = "draft";
    public static final String COMMENT = "comment";
    public static final String RESPONSE = "response";
    public static final String RECOMMENDATION = "recommendation";

    private Kinds() {}

    static String of(DocumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
