package de.rundertisch.core.drafts.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one form in which a draft keeps text: composed characters (NFC), no invisible ones, every run of white space one blank.
 * Offsets of passages count in this form, so it must not depend on where a text came from, and cleaning twice changes nothing.
 */
public final class CleanText {

    /** Longest paragraph a draft takes, in UTF-16 units. */
    public static final int LONGEST_PARAGRAPH = 100_000;

    /** Soft hyphens, zero-width and directional marks, byte order marks, other controls, unpaired surrogates, non-characters. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u200B\\u200E\\u200F\\u2060\\uFEFF\\p{Cs}\\p{Cn}&&[^\\n\\t]]|[\\p{Cc}&&[^\\n\\t\\u0085\\f\\r]]");

    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\u0085]+");

    private CleanText() {}

    /** One line of running text. */
    public static String line(String raw) {
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        return WHITE.matcher(composed).replaceAll(" ").strip();
    }

    /** A table: rows separated by line feeds, cells by tabs; every cell one line, empty rows dropped. */
    public static String table(String raw) {
        return raw.lines()
                .map(row ->
                        Arrays.stream(row.split("\t", -1)).map(CleanText::line).collect(Collectors.joining("\t")))
                .filter(row -> !row.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The form that fits the kind. */
    public static String of(ParagraphKind kind, String raw) {
        return kind == ParagraphKind.TABLE ? table(raw) : line(raw);
    }
}
