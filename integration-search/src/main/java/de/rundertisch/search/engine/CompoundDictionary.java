package de.rundertisch.search.engine;

import de.danielnaber.jwordsplitter.EmbeddedGermanDictionary;
import java.util.ArrayList;
import java.util.List;

/**
 * The words compounds are made of: jWordSplitter's list of German words with their inflected and combining forms, and the few
 * words of this product's field that it lacks. Loaded on first use.
 */
final class CompoundDictionary {

    private static final List<String> OF_THE_FIELD = List.of(
            "migranten",
            "migrantinnen",
            "migration",
            "migrations",
            "geflüchteten",
            "flüchtlings",
            "asyl",
            "kita",
            "inklusion",
            "inklusions",
            "teilhabe",
            "willkommens",
            "dolmetsch",
            "dolmetscher",
            "dolmetscherinnen",
            "ehrenamt",
            "ehrenamts",
            "stadtteil",
            "quartier",
            "quartiers");

    static final CompoundSplitter SPLITTER = new CompoundSplitter(words());

    private CompoundDictionary() {}

    private static List<String> words() {
        List<String> words = new ArrayList<>(EmbeddedGermanDictionary.getWords());
        words.addAll(OF_THE_FIELD);
        return words;
    }
}
