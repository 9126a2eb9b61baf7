package de.rundertisch.search.indexing;

import de.rundertisch.search.engine.Choice;
import de.rundertisch.search.engine.Dimension;
import de.rundertisch.search.engine.Order;
import de.rundertisch.search.engine.SearchRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole search as it stands in an address: {@code q=sprache&kind=minutes&year=2025&sort=newest}. Reading never fails: what makes no sense
 * is left out. Writing gives the same text for the same search, so that it can be kept and compared.
 *
 * @param text what the person typed
 * @param choice to what it is narrowed
 * @param order what comes first
 * @param in language of the question; empty where the person's own wish shall count
 * @param within the one subject to search in, such as {@code DOCUMENT:4711}; empty for all
 * @param page from 1
 */
public record SearchQuery(String text, Choice choice, Order order, String in, String within, int page) {

    /** The farthest page of a list. */
    public static final int MOST_PAGES = 500;

    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_VALUES = 60;
    private static final int LONGEST_CODE = 40;
    private static final Map<Dimension, String> NAMES = new EnumMap<>(Map.of(
            Dimension.KIND, "kind",
            Dimension.YEAR, "year",
            Dimension.FIELD_OF_ACTION, "field",
            Dimension.ORGANISATION, "organisation",
            Dimension.LANGUAGE, "language"));

    public SearchQuery {
        Objects.requireNonNull(choice);
        Objects.requireNonNull(order);
        text = text.strip();
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        page = Math.clamp(page, 1, MOST_PAGES);
    }

    /** Everything there is to say about these words alone. */
    public static SearchQuery of(String text) {
        return new SearchQuery(text, Choice.EVERYTHING, Order.RELEVANCE, "", "", 1);
    }

    /** @param query what stands behind the question mark of an address; null for nothing */
    public static SearchQuery parse(@Nullable String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : (query == null ? "" : query).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return of(parameters);
    }

    /** @param parameters as a request brings them */
    public static SearchQuery ofRequest(Map<String, String[]> parameters) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        parameters.forEach((name, values) -> lists.put(name, List.of(values)));
        return of(lists);
    }

    private static SearchQuery of(Map<String, List<String>> parameters) {
        Map<Dimension, Set<String>> values = new EnumMap<>(Dimension.class);
        NAMES.forEach((dimension, name) -> values.put(dimension, codes(parameters.getOrDefault(name, List.of()))));
        Choice choice = new Choice(values, day(first(parameters, "from")), day(first(parameters, "to")));
        Order order = Stream.of(Order.values())
                .filter(one -> one.name().equalsIgnoreCase(first(parameters, "sort")))
                .findFirst()
                .orElse(Order.RELEVANCE);
        String in = first(parameters, "in");
        String within = first(parameters, "within");
        String page = first(parameters, "page");
        return new SearchQuery(
                first(parameters, "q"),
                choice,
                order,
                in.matches("[A-Za-z]{2,3}") ? in.toLowerCase(Locale.ROOT) : "",
                within.matches("[A-Z]{1,20}:\\d{1,18}") ? within : "",
                page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static Set<String> codes(Collection<String> values) {
        Set<String> codes = new TreeSet<>();
        values.stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty() && code.length() <= LONGEST_CODE)
                .limit(MOST_VALUES)
                .forEach(codes::add);
        return codes;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = text.isBlank() ? null : LocalDate.parse(text.strip());
            return day == null || day.getYear() < 1 || day.getYear() > 9999 ? null : day;
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }

    /** Whether anything is asked at all. */
    public boolean asked() {
        return !text.isEmpty();
    }

    public SearchQuery page(int number) {
        return new SearchQuery(text, choice, order, in, within, number);
    }

    public SearchQuery sorted(Order by) {
        return new SearchQuery(text, choice, by, in, within, 1);
    }

    /** The same words changed into these. */
    public SearchQuery words(String other) {
        return new SearchQuery(other, choice, order, in, within, 1);
    }

    /** The same asked in another language. */
    public SearchQuery in(String language) {
        return new SearchQuery(text, choice, order, language, within, 1);
    }

    /** The same in one subject only, empty for everywhere. */
    public SearchQuery within(String group) {
        return new SearchQuery(text, choice, order, in, group, 1);
    }

    /** The same with another choice. */
    public SearchQuery narrowed(Choice to) {
        return new SearchQuery(text, to, order, in, within, 1);
    }

    /** The same without this code of a dimension. */
    public SearchQuery without(Dimension dimension, String code) {
        Set<String> left = new TreeSet<>(choice.of(dimension));
        left.remove(code);
        return narrowed(choice.with(dimension, left));
    }

    /** What is worth keeping: everything but where one has got to in the list. */
    public SearchQuery lasting() {
        return page(1);
    }

    /**
     * What the index is asked: of the whole list the place the page says, whoever asks.
     *
     * @param size of a page
     */
    public SearchRequest request(int size) {
        SearchRequest request =
                SearchRequest.of(text).narrowed(choice).sorted(order).page((page - 1) * size, size);
        SearchRequest there = within.isEmpty() ? request : request.within(within);
        return in.isEmpty() ? there : there.inLanguage(in);
    }

    /** Name of a dimension in the address. */
    public static String name(Dimension dimension) {
        return Objects.requireNonNull(NAMES.get(dimension));
    }

    /** As parameters, always in the same order. */
    public List<Map.Entry<String, String>> parameters() {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        add(pairs, "q", text);
        for (Dimension dimension : Dimension.values()) {
            new TreeSet<>(choice.of(dimension)).forEach(code -> add(pairs, name(dimension), code));
        }
        add(pairs, "from", choice.since() == null ? "" : choice.since().toString());
        add(pairs, "to", choice.until() == null ? "" : choice.until().toString());
        add(pairs, "sort", order == Order.RELEVANCE ? "" : order.name().toLowerCase(Locale.ROOT));
        add(pairs, "in", in);
        add(pairs, "within", within);
        add(pairs, "page", page == 1 ? "" : Integer.toString(page));
        return pairs;
    }

    private static void add(List<Map.Entry<String, String>> pairs, String name, String value) {
        if (!value.isEmpty()) {
            pairs.add(Map.entry(name, value));
        }
    }

    /** As it stands behind the question mark of an address. */
    @Override
    public String toString() {
        return parameters().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
