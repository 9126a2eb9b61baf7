package de.rundertisch.web.search;

import de.rundertisch.search.engine.Fragment;
import de.rundertisch.search.engine.Hit;
import de.rundertisch.search.engine.HitGroup;
import de.rundertisch.search.indexing.Kinds;
import de.rundertisch.search.indexing.SearchQuery;
import de.rundertisch.web.shared.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A document, draft, comment or recommendation with the places in it that were found, as the page shows it.
 *
 * @param url where the whole is opened, inside the application
 * @param kind code of its kind
 * @param date null if unknown, and for recommendations, which have only a year
 * @param about the draft a comment or its answer is about, otherwise empty
 * @param more how many places were found beside those shown
 * @param moreUrl where they are listed
 */
public record Found(
        String title,
        String url,
        String kind,
        LocalDate date,
        String about,
        List<Place> places,
        long more,
        String moreUrl) {

    /**
     * One place in it.
     *
     * @param label what people call it, such as "S. 17"
     * @param similarUrl where places like this one are listed
     */
    public record Place(String label, String url, List<Fragment> snippet, String similarUrl) {}

    static Found of(HitGroup group, SearchQuery query, Locale language) {
        Hit best = group.best();
        boolean said = best.kind().equals(Kinds.COMMENT) || best.kind().equals(Kinds.RESPONSE);
        List<Place> places =
                group.hits().stream().map(hit -> place(hit, query, language)).toList();
        return new Found(
                said ? Wording.text(language, "search." + best.kind(), best.heading()) : best.title(),
                Address.ofWhole(best),
                best.kind(),
                best.kind().equals(Kinds.RECOMMENDATION) ? null : best.date(),
                said ? best.title() : "",
                places,
                query.asked() && query.within().isEmpty() ? group.total() - places.size() : 0,
                Search.url(query.within(group.group())));
    }

    private static Place place(Hit hit, SearchQuery query, Locale language) {
        return new Place(label(hit, language), Address.of(hit, query), hit.snippet(), Similar.url(hit.key()));
    }

    static String label(Hit hit, Locale language) {
        if (hit.page() == 0) {
            return hit.label();
        }
        boolean named = hit.label().contains(" ");
        String number = hit.label().isEmpty() ? String.valueOf(hit.page()) : hit.label();
        return named ? hit.label() : Wording.text(language, "search.page", number);
    }
}
