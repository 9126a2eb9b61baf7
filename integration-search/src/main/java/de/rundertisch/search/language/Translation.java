package de.rundertisch.search.language;

import java.util.List;

/**
 * What a word of another language was taken for.
 *
 * @param asked the word or the words as they were typed
 * @param german German words and phrases for it, the likeliest first, never empty; for a name its Latin spelling
 * @param name whether no lexicon knew it, so that it may be a name and is written a little differently
 */
public record Translation(String asked, List<String> german, boolean name) {

    public Translation {
        german = List.copyOf(german);
    }
}
