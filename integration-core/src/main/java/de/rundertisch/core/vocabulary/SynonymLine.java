package de.rundertisch.core.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * A group as the screen shows it.
 *
 * @param version to be sent back with a change
 * @param elsewhere those of its words that stand in another group too, and so mean two things
 */
public record SynonymLine(long id, int version, List<String> words, Instant changedAt, List<String> elsewhere) {

    public SynonymLine {
        words = List.copyOf(words);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Those of its words that mean two things, for reading. */
    public String ambiguity() {
        return String.join(", ", elsewhere);
    }

    /** One word a line, for a form. */
    public String lines() {
        return String.join("\n", words);
    }
}
