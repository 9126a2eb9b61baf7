package de.rundertisch.search.extraction;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Titles as files give them themselves are often left over from a template; this keeps what a person may have meant. */
final class Titles {

    private static final int LONGEST = 200;
    private static final Pattern LEFT_OVER = Pattern.compile(
            "(?i)(untitled.*|layout ?\\d*|tmp.*|bgbl.*|[^ ]*_[^ ]*|unbenannt|ohne titel|microsoft (office )?word ?- ?.*|dokument ?\\d*|document ?\\d*|.*\\.(docx?|odt|pdf|indd|dot[xm]?|rtf))");

    private Titles() {}

    static @Nullable String clean(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String line = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        boolean meant = line.length() >= 3
                && line.length() <= LONGEST
                && !LEFT_OVER.matcher(line).matches();
        return meant ? line : null;
    }
}
