package de.rundertisch.core.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words stand in more than one group, found in one walk over all of them. */
final class Clashes {

    private final List<SynonymGroup> groups;
    private final Map<String, List<SynonymGroup>> byKey = new HashMap<>();

    private Clashes(List<SynonymGroup> groups) {
        this.groups = groups;
        groups.forEach(group -> group.keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(group)));
    }

    static Clashes of(List<SynonymGroup> groups) {
        return new Clashes(groups);
    }

    List<Clash> with(Synonyms words, long except) {
        return words.words().stream()
                .flatMap(word -> byKey.getOrDefault(Synonyms.key(word), List.of()).stream()
                        .filter(group -> group.id() != except)
                        .map(group -> new Clash(word, group.id(), String.join(" = ", group.words()))))
                .toList();
    }

    SynonymLine line(SynonymGroup group) {
        return new SynonymLine(group.id(), group.version(), group.words(), group.changedAt(), shared(group));
    }

    List<SynonymLine> ambiguous() {
        return groups.stream()
                .map(this::line)
                .filter(line -> !line.elsewhere().isEmpty())
                .toList();
    }

    private List<String> shared(SynonymGroup group) {
        return group.words().stream()
                .filter(word ->
                        byKey.getOrDefault(Synonyms.key(word), List.of()).size() > 1)
                .toList();
    }
}
