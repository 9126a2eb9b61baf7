package de.rundertisch.search.engine;

import de.rundertisch.search.language.Translation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer to a {@link SearchRequest}, complete under the asker's permissions: total, hits and counts see the same things.
 *
 * @param total number of findables that match, of the wanted kinds
 * @param hits the wanted stretch of them, best first
 * @param kinds how many match of each kind, the most frequent first, whatever kinds were wanted
 * @param partial true when the time for one question ran out and there may be more
 * @param understood the German words that were searched for, for each word of a question in another language; empty for a German
 *     question
 */
public record SearchResult(
        long total, List<Hit> hits, Map<String, Long> kinds, boolean partial, List<Translation> understood) {

    public SearchResult {
        hits = List.copyOf(hits);
        understood = List.copyOf(understood);
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    }

    /** Nothing was found, or nothing was asked. */
    public static SearchResult nothing() {
        return new SearchResult(0, List.of(), Map.of(), false, List.of());
    }
}
