package de.rundertisch.search.question;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code kind:protokoll} and {@code jahr:2019-2023} mean. */
final class Limits {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("konzept", "concept"),
            Map.entry("konzepte", "concept"),
            Map.entry("bericht", "report"),
            Map.entry("berichte", "report"),
            Map.entry("protokoll", "minutes"),
            Map.entry("protokolle", "minutes"),
            Map.entry("dokumentation", "documentation"),
            Map.entry("dokumentationen", "documentation"),
            Map.entry("sonstiges", "other"),
            Map.entry("entwurf", "draft"),
            Map.entry("entwürfe", "draft"),
            Map.entry("kommentar", "comment"),
            Map.entry("kommentare", "comment"),
            Map.entry("rückmeldung", "response"),
            Map.entry("rückmeldungen", "response"),
            Map.entry("empfehlung", "recommendation"),
            Map.entry("handlungsempfehlung", "recommendation"),
            Map.entry("handlungsempfehlungen", "recommendation"));

    private static final Pattern LIMIT =
            Pattern.compile("(kind|art|year|jahr):(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern YEARS = Pattern.compile("([12][0-9]{3})?([-–]|\\.\\.)?([12][0-9]{3})?");

    private Limits() {}

    /** Whether it looks like a limit, understood or not. */
    static boolean looksLikeOne(String word) {
        return LIMIT.matcher(word).matches();
    }

    /** Empty if it is no limit or means nothing. */
    static Optional<Asked> of(String word) {
        Matcher limit = LIMIT.matcher(word);
        if (!limit.matches()) {
            return Optional.empty();
        }
        String name = limit.group(1).toLowerCase(Locale.ROOT);
        boolean kind = name.equals("kind") || name.equals("art");
        return kind ? kind(limit.group(2)) : years(limit.group(2));
    }

    private static Optional<Asked> kind(String typed) {
        String name = typed.toLowerCase(Locale.GERMAN).replace("ae", "ä").replace("ue", "ü");
        String code = KINDS.getOrDefault(name, typed.toLowerCase(Locale.ROOT));
        return KINDS.containsValue(code) ? Optional.of(new Asked.OfKind(code)) : Optional.empty();
    }

    /** One year, from one to another, from one on or up to one. */
    private static Optional<Asked> years(String typed) {
        Matcher years = YEARS.matcher(typed);
        if (typed.isEmpty() || !years.matches()) {
            return Optional.empty();
        }
        String first = years.group(1);
        String last = years.group(2) == null ? first : years.group(3);
        if (years.group(2) == null && years.group(3) != null || first == null && last == null) {
            return Optional.empty();
        }
        LocalDate since = first == null ? LocalDate.EPOCH.withYear(1) : LocalDate.of(Integer.parseInt(first), 1, 1);
        LocalDate until = LocalDate.of(last == null ? 9999 : Integer.parseInt(last), Month.DECEMBER, 31);
        return Optional.of(new Asked.Dated(since, until));
    }
}
