package de.rundertisch.web.search;

import de.rundertisch.search.engine.Choice;
import de.rundertisch.search.engine.Dimension;
import de.rundertisch.search.engine.SearchResult;
import de.rundertisch.search.indexing.SearchQuery;
import de.rundertisch.web.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns counts and choices into what is ticked and what is lifted on the page. */
@RequestScoped
class Narrowing {

    private static final int SHOWN = 6;

    @Inject
    private Labels labels;

    /** Every dimension in which there is something to choose or something is chosen. */
    List<Facet> facets(SearchResult result, SearchQuery query) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> facet(
                        dimension, result.counts(dimension), query.choice().of(dimension)))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    private Facet facet(Dimension dimension, Map<String, Long> counts, Set<String> chosen) {
        Map<String, Long> all = new LinkedHashMap<>(counts);
        chosen.forEach(code -> all.putIfAbsent(code, 0L));
        Map<String, String> names = labels.of(dimension, known(dimension, all.keySet(), counts));
        List<Facet.Value> shown = new ArrayList<>();
        List<Facet.Value> rest = new ArrayList<>();
        all.forEach((code, count) -> {
            Facet.Value value = new Facet.Value(code, names.getOrDefault(code, code), count, chosen.contains(code));
            (value.chosen() || shown.size() < SHOWN ? shown : rest).add(value);
        });
        return new Facet(SearchQuery.name(dimension), "search.facet." + dimension, shown, rest);
    }

    /** Whoever types ids into the address must not learn names by it: an organisation is named to those who see something of it. */
    private static Set<String> known(Dimension dimension, Set<String> codes, Map<String, Long> counts) {
        return dimension == Dimension.ORGANISATION ? counts.keySet() : codes;
    }

    List<Chip> chips(SearchResult result, SearchQuery query) {
        List<Chip> chips = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Set<String> codes = query.choice().of(dimension);
            Map<String, String> names = labels.of(dimension, known(dimension, codes, result.counts(dimension)));
            codes.stream()
                    .sorted()
                    .forEach(code -> chips.add(new Chip(
                            "search.facet." + dimension,
                            names.getOrDefault(code, code),
                            Search.url(query.without(dimension, code)))));
        }
        days(query, chips);
        if (!query.within().isEmpty()) {
            chips.add(new Chip(
                    "search.within",
                    Wording.text(Wording.locale(), "search.within.one"),
                    Search.url(query.within(""))));
        }
        return chips;
    }

    private static void days(SearchQuery query, List<Chip> chips) {
        Choice choice = query.choice();
        LocalDate since = choice.since();
        LocalDate until = choice.until();
        if (since != null) {
            chips.add(new Chip(
                    "search.since", Wording.day(since), Search.url(query.narrowed(choice.between(null, until)))));
        }
        if (until != null) {
            chips.add(new Chip(
                    "search.until", Wording.day(until), Search.url(query.narrowed(choice.between(since, null)))));
        }
    }
}
