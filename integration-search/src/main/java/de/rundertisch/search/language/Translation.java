package de.rundertisch.search.language;

import java.util.List;

/**
 * What a word of another language was taken for.
 *
 * @param asked the word or the words as they were typed
 * @param german German words and phrases for it, the likeliest first, never empty; for a name its Latin spelling
 * @param name whether no lexicon knew it, so that it may be a name and is written a little differently
 * @param spellings its Latin spellings where it may be a name although a lexicon knows it, <i>Lady Gaga</i>, or a word both languages
 *     share; also if it is a name in the first place
 */
public record Translation(String asked, List<String> german, boolean name, List<String> spellings) {

    public Translation {
        german = List.copyOf(german);
        spellings = List.copyOf(spellings);
    }

    /** One that is either translated or a name. */
    public Translation(String asked, List<String> german, boolean name) {
        this(asked, german, name, name ? german : List.of());
    }
}
