package de.rundertisch.search.description;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which fields of action a text is about: those whose own words, from their titles and recommendations, it uses often. Words are cut to
 * their first {@value #STEM} letters, which takes German endings off well enough here; words that several fields use tell nothing.
 */
public final class FieldGuess {

    private static final int STEM = 7;
    private static final int SHORTEST_WORD = 5;
    private static final int MOST_FIELDS = 3;
    private static final double OFTEN = 4.0 / 1_000;
    private static final double NEARLY_AS_OFTEN = 0.5;

    private final Map<String, Long> fieldOfStem = new HashMap<>();

    /**
     * A field of action with what it is about.
     *
     * @param words its title and those of its recommendations
     */
    public record Topic(long id, List<String> words) {}

    /** @param topics the fields to choose from */
    public FieldGuess(List<Topic> topics) {
        Set<String> common = new HashSet<>();
        for (Topic topic : topics) {
            for (String stem : stems(String.join(" ", topic.words())).collect(Collectors.toSet())) {
                Long other = fieldOfStem.putIfAbsent(stem, topic.id());
                if (other != null && other != topic.id()) {
                    common.add(stem);
                }
            }
        }
        fieldOfStem.keySet().removeAll(common);
    }

    /** Ids of at most {@value #MOST_FIELDS} fields; none if the text is about none of them. */
    Set<Long> of(String text) {
        List<String> stems = stems(text).toList();
        Map<Long, Long> counts = new LinkedHashMap<>();
        Map<Long, Set<String>> different = new HashMap<>();
        for (String stem : stems) {
            Long field = fieldOfStem.get(stem);
            if (field != null) {
                counts.merge(field, 1L, Long::sum);
                different.computeIfAbsent(field, first -> new HashSet<>()).add(stem);
            }
        }
        counts.keySet()
                .removeIf(field -> different.getOrDefault(field, Set.of()).size() < 2);
        long best = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(field -> field.getValue() >= Math.max(2, OFTEN * stems.size()))
                .filter(field -> field.getValue() >= NEARLY_AS_OFTEN * best)
                .sorted(Map.Entry.<Long, Long>comparingByValue().reversed())
                .limit(MOST_FIELDS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> stems(String text) {
        return Pattern.compile("[^\\p{L}]+")
                .splitAsStream(text.toLowerCase(Locale.GERMAN))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, Math.min(word.length(), STEM)));
    }
}
