package de.rundertisch.search.language;

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
            "erst",
            "paten",
            "patin",
            "café",
            "mittler",
            "mittlerin",
            "mittlerinnen",
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
            "quartiers",
            "interkulturell",
            "interkulturelle",
            "interkulturellen",
            "interkultureller",
            "soziokulturell");

    private static final List<String> BEAR_NAMES = List.of(
            "straße",
            "allee",
            "platz",
            "weg",
            "brücke",
            "park",
            "schule",
            "kita",
            "kirche",
            "gemeinde",
            "moschee",
            "verein",
            "zentrum",
            "viertel",
            "siedlung",
            "stadt",
            "stiftung");

    static final CompoundSplitter SPLITTER = new CompoundSplitter(words(), BEAR_NAMES);

    private CompoundDictionary() {}

    private static List<String> words() {
        List<String> words = new ArrayList<>(EmbeddedGermanDictionary.getWords());
        words.addAll(OF_THE_FIELD);
        return words;
    }
}
