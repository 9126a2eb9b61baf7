package de.rundertisch.core.drafts.text;

import org.jspecify.annotations.Nullable;

/**
 * What a paragraph says and how, apart from where it stands and which one it is.
 *
 * @param listLevel depth in its list from 0; counts for list items only
 * @param marker such as "a)" or "•"; counts for list items and notes only, null for none
 * @param text as typed or read; cleaned by whoever keeps it
 */
public record Wording(
        ParagraphKind kind, int listLevel, @Nullable String marker, String text) {

    /** Plain running text. */
    public static Wording text(String text) {
        return new Wording(ParagraphKind.TEXT, 0, null, text);
    }
}
