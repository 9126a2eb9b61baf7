package de.rundertisch.core.messages.mail;

import de.rundertisch.core.shared.SystemClock;
import java.text.MessageFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The sentences of mails in one language. English for who reads English, German for everybody else, whatever the server speaks.
 *
 * @param language {@code de} or {@code en}
 */
public record Words(String language) {

    private static final String BUNDLE = "de.rundertisch.core.messages.mail.mail";

    /** @param tag BCP 47 tag of the language a person wants to read */
    public static Words of(String tag) {
        return new Words("en".equals(Locale.forLanguageTag(tag).getLanguage()) ? "en" : "de");
    }

    private Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /**
     * A sentence with its gaps filled; what fills them is never read as a pattern.
     *
     * @param key such as {@code REPLY.text}
     */
    public String say(String key, Object... filling) {
        return new MessageFormat(pattern(key), locale()).format(filling);
    }

    private String pattern(String key) {
        Control ownLanguageOnly = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BUNDLE, locale(), Words.class.getClassLoader(), ownLanguageOnly)
                .getString(key);
    }

    /** A moment in the office's zone, such as "Fr., 12.03.2027, 23:59 Uhr". */
    public String moment(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(pattern("format.moment"), locale())
                .format(moment.withZoneSameInstant(SystemClock.OFFICE_ZONE));
    }
}
