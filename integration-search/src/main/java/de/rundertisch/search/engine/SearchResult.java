package de.rundertisch.search.engine;

import de.rundertisch.search.language.Translation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link SearchRequest}, complete under the asker's permissions: total, hits and counts see the same things.
 *
 * @param total number of places that match
 * @param subjects number of subjects these places are in: documents, drafts, comments
 * @param hits the wanted stretch; those of one subject follow each other if {@link SearchRequest#perSubject} was asked for
 * @param places number of matching places in each subject among the hits; only filled with {@link SearchRequest#perSubject}
 * @param facets how many places match for each code of a dimension, the most frequent first, years youngest first; the choice made
 *     in a dimension does not limit its own counts
 * @param partial true when the time for one question ran out and there may be more
 * @param suggestion the question as it was perhaps meant, in words this person may see; null if nothing speaks for it
 * @param understood the German words that were searched for, for each word of a question in another language; empty for a German
 *     question
 * @param notes how the question was understood, where that may surprise
 */
public record SearchResult(
        long total,
        long subjects,
        List<Hit> hits,
        Map<String, Long> places,
        Map<Dimension, Map<String, Long>> facets,
        boolean partial,
        @Nullable String suggestion,
        List<Translation> understood,
        List<Note> notes) {

    public SearchResult {
        hits = List.copyOf(hits);
        places = Map.copyOf(places);
        Map<Dimension, Map<String, Long>> copy = new EnumMap<>(Dimension.class);
        facets.forEach(
                (dimension, counts) -> copy.put(dimension, Collections.unmodifiableMap(new LinkedHashMap<>(counts))));
        facets = Collections.unmodifiableMap(copy);
        understood = List.copyOf(understood);
        notes = List.copyOf(notes);
    }

    /** Nothing was found, or nothing was asked. */
    public static SearchResult nothing() {
        return new SearchResult(0, 0, List.of(), Map.of(), Map.of(), false, null, List.of(), List.of());
    }

    /** The index cannot be read at present; nothing is said about what there is to find. */
    public static SearchResult unavailable() {
        Note note = new Note(Note.Type.UNAVAILABLE, "", List.of());
        return new SearchResult(0, 0, List.of(), Map.of(), Map.of(), true, null, List.of(), List.of(note));
    }

    /** False if nothing could be searched; then a total of 0 says nothing. */
    public boolean reachable() {
        return notes.stream().noneMatch(note -> note.type() == Note.Type.UNAVAILABLE);
    }

    SearchResult understood(List<Translation> words, List<Note> noted, @Nullable String meant) {
        return new SearchResult(total, subjects, hits, places, facets, partial, meant, words, noted);
    }

    /** Counts of one dimension, empty if nothing has a value there. */
    public Map<String, Long> counts(Dimension dimension) {
        return facets.getOrDefault(dimension, Map.of());
    }

    /** How many match of each kind, the most frequent first, whatever kinds were wanted. */
    public Map<String, Long> kinds() {
        return counts(Dimension.KIND);
    }

    /** The hits gathered under what they were found in, in the order of their first ones. */
    public List<HitGroup> groups() {
        Map<String, List<Hit>> gathered = new LinkedHashMap<>();
        hits.forEach(hit -> gathered.computeIfAbsent(hit.group(), group -> new ArrayList<>())
                .add(hit));
        return gathered.entrySet().stream()
                .map(one -> new HitGroup(
                        one.getKey(),
                        places.getOrDefault(one.getKey(), (long) one.getValue().size()),
                        one.getValue()))
                .toList();
    }
}
