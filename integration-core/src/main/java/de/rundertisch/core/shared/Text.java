package de.rundertisch.core.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What people type into a field, before an entity keeps it: trimmed, composed characters (NFC, so that an "ä" from a Mac equals
 * one from elsewhere), no control characters besides tab and line break, and within its limit. The message key of a refusal is
 * the field's key with {@code .missing} or {@code .tooLong} (with the limit and the length typed).
 */
public final class Text {

    private Text() {}

    /**
     * @param limit longest allowed length in UTF-16 units, as the database counts
     * @param field key of the field, such as {@code partners.organisation.name}
     * @return the cleaned text, at least one character
     */
    public static String required(@Nullable String typed, int limit, String field) {
        String text = optional(typed, limit, field);
        if (text == null) {
            throw new BusinessException(field + ".missing");
        }
        return text;
    }

    /** The same for a field that may stay empty: null if nothing was typed. */
    public static @Nullable String optional(@Nullable String typed, int limit, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
        if (text.length() > limit) {
            throw new BusinessException(field + ".tooLong", limit, text.length());
        }
        return text.isEmpty() ? null : text;
    }
}
