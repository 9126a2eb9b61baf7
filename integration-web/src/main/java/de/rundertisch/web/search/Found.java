package de.rundertisch.web.search;

import de.rundertisch.search.engine.Fragment;
import de.rundertisch.search.engine.Hit;
import de.rundertisch.search.indexing.Kinds;
import de.rundertisch.web.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A document, draft, comment or recommendation with the places in it that were found, as the page shows it.
 *
 * @param url where the whole is opened, inside the application
 * @param kind code of its kind
 * @param date null if unknown, and for recommendations, which have only a year
 * @param about the draft a comment or its answer is about, otherwise empty
 */
public record Found(String title, String url, String kind, LocalDate date, String about, List<Place> places) {

    /**
     * One place in it.
     *
     * @param label what people call it, such as "S. 17"
     */
    public record Place(String label, String url, List<Fragment> snippet) {}

    /** Gathers hits under what they were found in, the best first. */
    static List<Found> of(List<Hit> hits, String question, Locale language) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (Hit hit : hits) {
            found.computeIfAbsent(hit.group(), group -> of(hit, language))
                    .places()
                    .add(new Place(label(hit, language), Address.of(hit, question), hit.snippet()));
        }
        return List.copyOf(found.values());
    }

    private static Found of(Hit hit, Locale language) {
        boolean said = hit.kind().equals(Kinds.COMMENT) || hit.kind().equals(Kinds.RESPONSE);
        String title = said ? Wording.text(language, "search." + hit.kind(), hit.heading()) : hit.title();
        String about = said ? hit.title() : "";
        LocalDate date = hit.kind().equals(Kinds.RECOMMENDATION) ? null : hit.date();
        return new Found(title, Address.ofWhole(hit), hit.kind(), date, about, new ArrayList<>());
    }

    private static String label(Hit hit, Locale language) {
        if (hit.page() == 0) {
            return hit.label();
        }
        boolean named = hit.label().contains(" ");
        String number = hit.label().isEmpty() ? String.valueOf(hit.page()) : hit.label();
        return named ? hit.label() : Wording.text(language, "search.page", number);
    }
}
