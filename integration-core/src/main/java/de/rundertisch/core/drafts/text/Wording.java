package de.rundertisch.core.drafts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\h*(?:\\R\\h*)+");

    /** Cut at blank lines, the first part with the marker; a table and a text without blank lines in one piece. */
    public List<Wording> cut() {
        if (kind == ParagraphKind.TABLE) {
            return List.of(this);
        }
        List<Wording> parts = new ArrayList<>();
        for (String part : BLANK_LINES.split(text.strip())) {
            parts.add(new Wording(kind, listLevel, parts.isEmpty() ? marker : null, part));
        }
        return List.copyOf(parts);
    }

    /** Plain running text. */
    public static Wording text(String text) {
        return new Wording(ParagraphKind.TEXT, 0, null, text);
    }
}
