package de.rundertisch.search.engine;

import java.util.List;

/**
 * How a question was understood, where that may surprise whoever asked.
 *
 * @param type what was done
 * @param typed the word or piece of the question this is about, as it was typed; may be empty
 * @param searched what was searched for instead or in addition, as people write it; may be empty
 */
public record Note(Type type, String typed, List<String> searched) {

    /** What can be said about a question. Names are keys of the screen's texts. */
    public enum Type {
        /** Nothing could be searched: the index cannot be read at present. */
        UNAVAILABLE,
        /** The question was too long; its end was left out. */
        SHORTENED,
        /** So many words begin like this that only the most frequent were searched. */
        BEGINNING_CUT,
        /** What was typed behind {@code kind:} or {@code year:} means nothing, and was searched as words. */
        FILTER_UNKNOWN,
        /** The house has other words for what was typed; they were searched too. */
        SYNONYMS
    }

    public Note {
        searched = List.copyOf(searched);
    }
}
