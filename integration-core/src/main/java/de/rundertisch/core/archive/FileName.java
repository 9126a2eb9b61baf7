package de.rundertisch.core.archive;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name a file had where it came from, and what can be guessed from it: {@code Protokoll_Runder-Tisch_2023-11-14.pdf} is most
 * likely minutes of 14 November 2023. Only ever shown and offered for a download; no path is built from it.
 *
 * @param value without folders and control characters, composed (NFC), at most {@value #MAX_LENGTH} characters, never empty
 */
record FileName(String value) {

    static final int MAX_LENGTH = 200;

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_. ]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d\\d?)[-_. ](\\d\\d?)[-_. ]((?:19|20)\\d\\d)(?!\\d)");
    private static final Map<String, DocumentKind> HINTS = hints();

    FileName {
        String name = Normalizer.normalize(value, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\ud800-\\udfff]", "")
                .strip();
        name = name.length() > MAX_LENGTH ? shorten(name) : name;
        value = name.isEmpty() ? "unbenannt" : name;
    }

    /** Lower case, without the dot; empty if there is none. */
    String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** What was said, with the gaps filled by guesses. */
    DocumentMetadata complete(DocumentMetadata said) {
        return new DocumentMetadata(
                said.title() == null || said.title().isBlank() ? title() : said.title(),
                said.kind() == null ? kind() : said.kind(),
                said.date() == null ? date() : said.date(),
                said.language(),
                said.fieldIds(),
                said.organisationId(),
                said.visibility());
    }

    /** The name as words: {@code Protokoll Runder-Tisch 14.11.2023}. */
    String title() {
        String words =
                baseName().replaceAll("[_+]+|%20", " ").replaceAll("\\s+", " ").strip();
        return words.isEmpty() ? value : words;
    }

    DocumentKind kind() {
        String folded = Folded.of(value);
        return HINTS.entrySet().stream()
                .filter(hint -> folded.contains(hint.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(DocumentKind.OTHER);
    }

    /** The first full date in the name, null if there is none: a year alone is no day. */
    @Nullable
    LocalDate date() {
        Stream<@Nullable LocalDate> yearFirst =
                YEAR_FIRST.matcher(baseName()).results().map(found -> day(found, 1, 3, 4));
        Stream<@Nullable LocalDate> dayFirst =
                DAY_FIRST.matcher(baseName()).results().map(found -> day(found, 3, 2, 1));
        return Stream.concat(yearFirst, dayFirst)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(MatchResult found, int year, int month, int day) {
        try {
            return LocalDate.of(
                    Integer.parseInt(found.group(year)),
                    Integer.parseInt(found.group(month)),
                    Integer.parseInt(found.group(day)));
        } catch (DateTimeException justDigits) {
            return null;
        }
    }

    private String baseName() {
        int dot = value.lastIndexOf('.');
        return dot <= 0 ? value : value.substring(0, dot);
    }

    private static String shorten(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 || name.length() - dot > 12 ? "" : name.substring(dot);
        int end = MAX_LENGTH - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }

    private static Map<String, DocumentKind> hints() {
        Map<String, DocumentKind> hints = new LinkedHashMap<>();
        hints.put("protokoll", DocumentKind.MINUTES);
        hints.put("niederschrift", DocumentKind.MINUTES);
        hints.put("dokumentation", DocumentKind.DOCUMENTATION);
        hints.put("bericht", DocumentKind.REPORT);
        hints.put("konzept", DocumentKind.CONCEPT);
        return hints;
    }
}
