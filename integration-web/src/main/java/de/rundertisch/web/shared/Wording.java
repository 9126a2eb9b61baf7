package de.rundertisch.web.shared;

import de.rundertisch.core.shared.SystemClock;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * How texts, days and times are written for the person who looks at the page: in the language of the view, with times in the
 * office's zone. Also the {@code rt:} functions of the pages.
 */
public final class Wording {

    private Wording() {}

    /** The language of the current view; German outside a page. */
    public static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.GERMAN
                : faces.getViewRoot().getLocale();
    }

    public static String text(String key, Object argument) {
        return text(locale(), key, argument);
    }

    public static String text2(String key, Object first, Object second) {
        return text(locale(), key, first, second);
    }

    /**
     * The text of a key.
     *
     * @return the text with its placeholders filled; the key between question marks when there is no such text
     */
    public static String text(Locale locale, String key, Object... arguments) {
        try {
            String pattern =
                    ResourceBundle.getBundle(Messages.class.getName(), locale).getString(key);
            return arguments.length == 0
                    ? pattern
                    : new MessageFormat(pattern, locale).format(readable(locale, arguments));
        } catch (MissingResourceException e) {
            return "??" + key + "??";
        }
    }

    /** Times and days as people write them; MessageFormat knows only the old date classes. */
    private static Object[] readable(Locale locale, Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> readable(locale, argument))
                .toArray();
    }

    private static Object readable(Locale locale, Object argument) {
        if (argument instanceof Instant instant) {
            return moment(locale, instant);
        }
        if (argument instanceof ZonedDateTime moment) {
            return moment(locale, moment.toInstant());
        }
        return argument instanceof LocalDate date ? day(locale, date) : argument;
    }

    /** At most so many characters of a text, cut between words and marked with an ellipsis; null for null. */
    public static String shorten(String text, int longest) {
        if (text == null || text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest - 1);
        return text.substring(0, space > longest / 2 ? space : longest - 1) + " …";
    }

    /** The word for an enum constant, null for null. */
    public static String name(String prefix, Enum<?> constant) {
        return constant == null ? null : text(locale(), prefix + "." + constant.name());
    }

    /** Weekday, date and time in the office's zone, such as "Fr., 12.03.2027, 23:59 Uhr"; null for null. */
    public static String moment(Instant instant) {
        return instant == null ? null : moment(locale(), instant);
    }

    static String moment(Locale locale, Instant instant) {
        return DateTimeFormatter.ofPattern(text(locale, "shared.format.moment"), locale)
                .format(instant.atZone(SystemClock.OFFICE_ZONE));
    }

    /** The date, such as "12.03.2027"; null for null. */
    public static String day(LocalDate date) {
        return date == null ? null : day(locale(), date);
    }

    static String day(Locale locale, LocalDate date) {
        return DateTimeFormatter.ofPattern(text(locale, "shared.format.day"), locale)
                .format(date);
    }
}
