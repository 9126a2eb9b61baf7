package de.rundertisch.web.search;

import de.rundertisch.search.engine.Hit;
import de.rundertisch.search.indexing.Kinds;
import de.rundertisch.search.indexing.SearchQuery;
import de.rundertisch.web.shared.WhereFound;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a hit is opened, as a path inside the application. */
final class Address {

    private Address() {}

    /** The very place: a page with the question's words marked and the way back, a paragraph, a comment. */
    static String of(Hit hit, SearchQuery query) {
        return switch (hit.kind()) {
            case Kinds.DRAFT, Kinds.COMMENT, Kinds.RESPONSE -> "/drafts/read?" + hit.place();
            case Kinds.RECOMMENDATION -> "/concept/recommendation?id=" + hit.subjectId();
            default -> ofWhole(hit) + page(hit) + words(query);
        };
    }

    /** The beginning of the thing it was found in. */
    static String ofWhole(Hit hit) {
        return WhereFound.whole(hit.kind(), hit.subjectId(), hit.place());
    }

    private static String page(Hit hit) {
        return hit.page() > 0 ? "&page=" + hit.page() : "";
    }

    private static String words(SearchQuery query) {
        return query.asked() ? "&q=" + encoded(query.text()) + "&back=" + encoded(query.toString()) : "";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
