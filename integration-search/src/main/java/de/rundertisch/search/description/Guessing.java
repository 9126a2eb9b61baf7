package de.rundertisch.search.description;

import de.rundertisch.core.archive.Suggestion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts the guesses about one document together. */
public final class Guessing {

    private final FieldGuess fields;

    /** @param fields knows the fields of action to choose from */
    public Guessing(FieldGuess fields) {
        this.fields = fields;
    }

    /**
     * @param title the title the file gives itself, null if none
     * @param dateOfFile the day on which the file says it was made, null if it does not say
     */
    public Suggestion about(TextSample text, @Nullable String title, @Nullable LocalDate dateOfFile) {
        return new Suggestion(
                title,
                KindGuess.of(title == null ? "" : title, text.firstPage()),
                DateGuess.in(text.firstPage()),
                dateOfFile,
                LanguageGuess.of(text.all()),
                fields.of(text.all()));
    }
}
