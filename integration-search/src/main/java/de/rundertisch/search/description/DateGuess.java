package de.rundertisch.search.description;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day a document says it is from. Letters and minutes name place and day ("Kassel, den 12. März 2023"), reports their state
 * ("Stand: März" says no day and is passed over), minutes the day of the sitting. A day that is merely mentioned is not taken.
 */
final class DateGuess {

    private static final String MONTHS =
            "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember";
    private static final List<String> MONTH_NAMES = List.of(MONTHS.split("\\|"));
    private static final String DAY = "(\\d{1,2})\\.\\s*(?:(\\d{1,2})\\.|(" + MONTHS + "))\\s*((?:19|20)\\d\\d)(?!\\d)";
    private static final int HEAD = 3_000;
    private static final List<Pattern> MEANT = List.of(
            pattern("\\p{Lu}[\\p{L}. /()-]{1,40},\\s*(?:den|am|der)?\\s*" + DAY),
            pattern("(?:stand|datum|datiert|sitzungstag|sitzung vom|sitzung am|protokoll vom|protokoll der sitzung vom"
                    + "|niederschrift über die sitzung (?:vom|am)|fassung vom|beschlossen am|vorgelegt am)\\s*:?\\s*"
                    + "(?:\\p{L}{2,10},?\\s*)?(?:den\\s*)?" + DAY),
            pattern(
                    "^\\s*(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?\\s*(?:den\\s*|dem\\s*)?)?"
                            + DAY + "\\s*(?:,.{0,40})?$"));

    private DateGuess() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    }

    /** @return null if the text names no day as its own */
    static @Nullable LocalDate in(String firstPage) {
        String head = firstPage.substring(0, Math.min(firstPage.length(), HEAD));
        for (Pattern pattern : MEANT) {
            Matcher found = pattern.matcher(head);
            while (found.find()) {
                LocalDate day = day(found);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(Matcher found) {
        String name = found.group(3);
        int month = name == null
                ? Integer.parseInt(found.group(2))
                : MONTH_NAMES.indexOf(name.toLowerCase(Locale.GERMAN)) + 1;
        try {
            return LocalDate.of(Integer.parseInt(found.group(4)), month, Integer.parseInt(found.group(1)));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
