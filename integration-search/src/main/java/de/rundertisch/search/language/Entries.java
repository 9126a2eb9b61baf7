package de.rundertisch.search.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The pairs of a lexicon in the order of their stems, found by bisection; equal strings are kept once. */
final class Entries {

    private static final int MOST_WORDS_TOGETHER = 4;
    private static final int MOST_TRANSLATIONS = 16;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int LONGEST_ENDING = 5;

    /** Words of the source, joined by blanks: their stems, the forms as listed; and a German word or phrase. */
    private record Pair(String stems, String forms, String german, float weight) {}

    /**
     * @param german translations, the likeliest first; empty if there are none
     * @param words how many words of the question they stand for
     * @param sure whether the list knows the word and not only one that begins like it
     */
    record Found(List<String> german, int words, boolean sure) {}

    private final Pair[] sorted;

    private Entries(Pair[] sorted) {
        this.sorted = sorted;
    }

    int size() {
        return sorted.length;
    }

    /** What the most words from here on mean together. */
    Found longest(List<ForeignWords.Word> words, int at) {
        for (int count = Math.min(MOST_WORDS_TOGETHER, words.size() - at); count > 1; count--) {
            List<ForeignWords.Word> together = words.subList(at, at + count);
            List<String> german = known(stems(together), forms(together));
            if (!german.isEmpty()) {
                return new Found(german, count, true);
            }
        }
        ForeignWords.Word word = words.get(at);
        List<String> german = known(word.stem(), word.form());
        return german.isEmpty() ? new Found(byBeginning(word.stem()), 1, false) : new Found(german, 1, true);
    }

    /** Of all pairs with these stems those with the very forms, or all if there are none. */
    private List<String> known(String stems, String forms) {
        List<Pair> same = withStems(stems);
        List<Pair> exact =
                same.stream().filter(pair -> pair.forms().equals(forms)).toList();
        return german(exact.isEmpty() ? same : exact);
    }

    /** Light stemmers leave endings on: the longest beginning that is the stem of a word in the list. */
    private List<String> byBeginning(String stem) {
        int shortest = Math.max(SHORTEST_BEGINNING, stem.length() - LONGEST_ENDING);
        for (int length = stem.length() - 1; length >= shortest; length--) {
            List<Pair> same = withStems(stem.substring(0, length));
            if (!same.isEmpty()) {
                return german(same);
            }
        }
        return List.of();
    }

    private List<Pair> withStems(String stems) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle].stems().compareTo(stems) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int end = from;
        while (end < sorted.length && sorted[end].stems().equals(stems)) {
            end++;
        }
        return Arrays.asList(sorted).subList(from, end);
    }

    private static List<String> german(Collection<Pair> pairs) {
        LinkedHashSet<String> german = new LinkedHashSet<>();
        pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::weight).reversed())
                .forEach(pair -> german.add(pair.german()));
        return german.stream().limit(MOST_TRANSLATIONS).toList();
    }

    private static String stems(List<ForeignWords.Word> words) {
        return String.join(" ", words.stream().map(ForeignWords.Word::stem).toList());
    }

    private static String forms(List<ForeignWords.Word> words) {
        return String.join(" ", words.stream().map(ForeignWords.Word::form).toList());
    }

    /** Takes pairs in any order. */
    static final class Collecting {

        private final ForeignWords foreign;
        private final List<Pair> pairs = new ArrayList<>();
        private final Map<String, String> once = new HashMap<>();

        Collecting(ForeignWords foreign) {
            this.foreign = foreign;
        }

        void add(String source, String german, float weight) {
            List<ForeignWords.Word> words = foreign.of(source);
            if (!words.isEmpty()) {
                pairs.add(new Pair(kept(stems(words)), kept(forms(words)), kept(german), weight));
            }
        }

        private String kept(String text) {
            return once.computeIfAbsent(text, same -> same);
        }

        int size() {
            return pairs.size();
        }

        Entries done() {
            Pair[] sorted = pairs.toArray(Pair[]::new);
            Arrays.sort(sorted, Comparator.comparing(Pair::stems));
            return new Entries(sorted);
        }
    }
}
