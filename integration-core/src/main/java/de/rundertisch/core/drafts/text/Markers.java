package de.rundertisch.core.drafts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * List markers: recognises those that were typed by hand, and works out how deep an item stands. Many documents number "(1)",
 * "1.", "a)" without telling the depth; a marker of a new shape opens a deeper list, one of a shape seen before goes back to it.
 */
final class Markers {

    /** A marker and the text behind it. */
    record Typed(String marker, String text) {}

    private static final Pattern TYPED = Pattern.compile(
            "(\\(\\d{1,3}[a-z]?\\)|\\d{1,3}[a-z]{0,2}[.)]|\\([a-z]{1,2}\\)|[a-z]{1,2}\\)|[-–—•·▪◦‣*o\\uF0B7\\uF0A7])\\s+(\\S.*)",
            Pattern.DOTALL);

    /** "3. Oktober" and "20. Jahrhundert" open a sentence, not a list. */
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}\\. (?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|\\d{1,2}\\.).*",
            Pattern.DOTALL);

    private static final Pattern COUNT = Pattern.compile("\\d+[a-z]{0,2}");

    private final List<String> open = new ArrayList<>();

    /** The marker typed in front of a line, if there is one. */
    static Optional<Typed> typed(String line) {
        Matcher found = TYPED.matcher(line);
        if (!found.matches() || date(line)) {
            return Optional.empty();
        }
        return Optional.of(new Typed(bullet(found.group(1)), found.group(2)));
    }

    /** Whether a line starts with a date or the like that only looks like a marker. */
    static boolean date(String line) {
        return DATE.matcher(line).matches();
    }

    /** One sign for all bullets, a dash stays a dash. */
    static String bullet(String sign) {
        return switch (sign) {
            case "-", "–", "—" -> "–";
            case "•", "·", "▪", "◦", "‣", "*", "o", "\uF0B7", "\uF0A7" -> "•";
            default -> sign;
        };
    }

    /** Whether a bullet's sign is meant as a dash. */
    static boolean isDash(String sign) {
        return sign.matches("[-–—\uF02D]");
    }

    /** A sign of a symbol font, given as hexadecimal code: what is known as a bullet or an arrow, otherwise nothing. */
    static String symbol(@Nullable String code) {
        return switch (code == null ? "" : code.toUpperCase(Locale.ROOT)) {
            case "F0B7", "F0A7", "F0D8", "F076" -> "•";
            case "F0E0", "F0AE", "F0E8" -> "→";
            case "F02D" -> "–";
            default -> "";
        };
    }

    /**
     * How deep an item with this marker stands.
     *
     * @param told the depth that the document tells, from 0
     */
    int level(String marker, int told) {
        String shape = COUNT.matcher(marker).replaceAll("1").replaceAll("(?<![a-z])[a-z](?![a-z])", "a");
        int known = open.indexOf(shape);
        if (known < 0) {
            open.add(shape);
            known = open.size() - 1;
        }
        open.subList(known + 1, open.size()).clear();
        return Math.max(known, told);
    }

    /** Running text or a heading ends all lists. */
    void end() {
        open.clear();
    }
}
