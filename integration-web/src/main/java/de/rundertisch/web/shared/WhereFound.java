package de.rundertisch.web.shared;

import de.rundertisch.search.indexing.Kinds;

/** Where the things that search knows are opened, as paths inside the application. */
public final class WhereFound {

    private WhereFound() {}

    /**
     * The beginning of a document, draft or recommendation; a comment where it stands.
     *
     * @param kind see {@link Kinds}
     * @param place parameters that lead to the very place in a draft
     */
    public static String whole(String kind, long subjectId, String place) {
        return switch (kind) {
            case Kinds.DRAFT -> "/drafts/read?version=" + subjectId;
            case Kinds.COMMENT, Kinds.RESPONSE -> "/drafts/read?" + place;
            case Kinds.RECOMMENDATION -> "/concept/recommendation?id=" + subjectId;
            default -> "/archive/document?id=" + subjectId;
        };
    }
}
