package de.rundertisch.web.search;

import de.rundertisch.search.engine.Choice;
import de.rundertisch.search.engine.Order;
import de.rundertisch.search.engine.SearchResult;
import de.rundertisch.search.indexing.SearchQuery;
import de.rundertisch.web.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The search page. Its whole state is {@link SearchQuery}, which stands in the address; every way on is a link to another one. */
@Named
@RequestScoped
public class Search {

    @Inject
    private Asked asked;

    @Inject
    private Narrowing narrowing;

    private static final List<Example> EXAMPLES = List.of(
            Example.of("Förderung Sprache", "words"),
            Example.of("\"Runder Tisch\"", "phrase"),
            Example.of("Kita UND Sprache", "and"),
            Example.of("Kita ODER Schule", "or"),
            Example.of("Beratung -Migration", "not"),
            Example.of("Integrations*", "prefix"),
            Example.of("art:protokoll jahr:2025 Sprache", "filter"));

    private List<Found> found;
    private List<Facet> facets;

    /** A way to sort, as a link. */
    public record Sort(String name, String url, boolean current) {}

    /** Something to try. @param help key of the sentence that explains it */
    public record Example(String words, String help, String url) {

        static Example of(String words, String help) {
            return new Example(words, "search.help." + help, Search.url(SearchQuery.of(words)));
        }
    }

    public SearchQuery query() {
        return asked.query();
    }

    public SearchResult result() {
        return asked.result();
    }

    /** Whether there is a question at all. */
    public boolean asked() {
        return query().asked();
    }

    /** What was found on this page of the list. */
    public List<Found> found() {
        if (found == null) {
            found = result().groups().stream()
                    .map(group -> Found.of(group, asked.inOwnLanguage(), Wording.locale()))
                    .toList();
        }
        return found;
    }

    public List<Facet> facets() {
        if (facets == null) {
            facets = narrowing.facets(result(), query());
        }
        return facets;
    }

    /** To what the search is narrowed, each with the way to lift it. */
    public List<Chip> chips() {
        return narrowing.chips(result(), query());
    }

    /** Everything the search is narrowed to, as parameters: for a form that changes the words alone. */
    public List<Map.Entry<String, String>> chosen() {
        return query().words("").lasting().parameters();
    }

    /** The parameters that are not among the boxes to tick. */
    public List<Map.Entry<String, String>> beside() {
        return query().words("").narrowed(Choice.EVERYTHING).parameters();
    }

    /** How the question was understood, where that may surprise. */
    public List<String> notes() {
        return Understood.notes(result(), Wording.locale());
    }

    public List<Sort> sorts() {
        return Arrays.stream(Order.values())
                .map(order -> new Sort(
                        order.name().toLowerCase(Locale.ROOT), url(query().sorted(order)), order == query().order()))
                .toList();
    }

    /** The question as it was perhaps meant, as a link. */
    public String suggestionUrl() {
        return url(query().words(result().suggestion()));
    }

    /** Each word by itself and just as it was typed; null where the question says that already. */
    public String exactlyUrl() {
        boolean plain = query().text().matches("[\\p{L}\\p{M}\\p{N}]+( [\\p{L}\\p{M}\\p{N}]+)*");
        return plain ? url(query().words(query().text().replaceAll("\\S+", "\"$0\""))) : null;
    }

    /** The same everywhere and without limits. */
    public String everythingUrl() {
        return url(SearchQuery.of(query().text()).in(query().in()));
    }

    /** What the search understands, each as a link that tries it. */
    public List<Example> examples() {
        return EXAMPLES;
    }

    public String pageUrl(int number) {
        return url(query().page(number));
    }

    /** Everything behind the question mark, without the page. */
    public String lasting() {
        return asked.inOwnLanguage().lasting().toString();
    }

    /** The same as a value in another address. */
    public String lastingAsValue() {
        return URLEncoder.encode(lasting(), StandardCharsets.UTF_8);
    }

    public long pages() {
        long of = asked.within() ? result().total() : result().subjects();
        int size = asked.within() ? Asked.PLACES_WITHIN : Asked.SUBJECTS;
        return Math.min((of + size - 1) / size, SearchQuery.MOST_PAGES);
    }

    static String url(SearchQuery to) {
        return "/search?" + to;
    }
}
