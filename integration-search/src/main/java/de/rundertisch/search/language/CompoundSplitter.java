package de.rundertisch.search.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits German compounds into words of a dictionary: <i>sprachförderung</i> into <i>sprach</i> and <i>förderung</i>. Of all ways
 * to cover the whole word with known words it takes the one with the fewest and longest parts; a word of the dictionary itself stays whole (<i>bahnhof</i>), one that cannot be covered may
 * still be a street or a school named after somebody, and otherwise stays whole, because a wrong part finds the wrong pages. Umlauts may be written ä or ae. Thread-safe; made once, the
 * dictionary takes a few megabytes.
 */
final class CompoundSplitter {

    /** A part of a compound, as positions in the word that was split. */
    record Part(int start, int end) {}

    private static final int SHORTEST_WORD = 7;
    private static final int LONGEST_WORD = 60;
    private static final int SHORTEST_PART = 3;
    private static final int REMEMBERED = 100_000;
    private static final String[] LINKS = {"s", "n", "es", "en", "er"};
    private static final double LINK_COST = 0.3;

    /** After these a compound goes on with an s: <i>bildungs-paten</i>, not <i>bildung-spaten</i>. */
    private static final Pattern TAKES_S = Pattern.compile(".+(ung|heit|keit|schaft|ion|taet|ling|tum)");

    private static final double MISSING_S_COST = 0.5;

    private final Set<String> words;
    private final List<String> namedHeads;
    private final int longestPart;
    private final Remembered<List<Part>> remembered = new Remembered<>(REMEMBERED);

    /**
     * @param dictionary lower-case words, inflected forms among them, umlauts written either way
     * @param bearNames words that may follow anything, because names are made with them
     */
    CompoundSplitter(Collection<String> dictionary, Collection<String> bearNames) {
        namedHeads = bearNames.stream().map(word -> Spelling.of(word).letters()).toList();
        words = HashSet.newHashSet(dictionary.size());
        dictionary.forEach(word -> words.add(Spelling.of(word).letters()));
        words.removeIf(word -> word.length() < SHORTEST_PART);
        longestPart = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * @param word lower case
     * @return the parts from left to right without the letters that link them, or nothing if the word is no compound
     */
    List<Part> split(String word) {
        if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
            return List.of();
        }
        return remembered.of(word, unknown -> parts(Spelling.of(unknown)));
    }

    private List<Part> parts(Spelling spelling) {
        String letters = spelling.letters();
        if (words.contains(letters)) {
            return List.of();
        }
        int length = letters.length();
        double[] costs = new double[length + 1];
        int[] starts = new int[length + 1];
        int[] ends = new int[length + 1];
        Arrays.fill(costs, Double.MAX_VALUE);
        costs[0] = 0;
        for (int from = 0; from < length; from++) {
            if (costs[from] < Double.MAX_VALUE) {
                extend(letters, from, costs, starts, ends);
            }
        }
        return costs[length] == Double.MAX_VALUE ? nameAndWord(spelling) : walkBack(spelling, starts, ends);
    }

    /** A name in front of what bears names: <i>goethestraße</i>, <i>brüderkirche</i>. */
    private List<Part> nameAndWord(Spelling spelling) {
        String letters = spelling.letters();
        for (String head : namedHeads) {
            int cut = letters.length() - head.length();
            if (cut >= SHORTEST_PART && letters.endsWith(head)) {
                int end = spelling.original(letters.length());
                return List.of(new Part(0, spelling.original(cut)), new Part(spelling.original(cut), end));
            }
        }
        return List.of();
    }

    /** Notes every known word that begins at {@code from}, with and without a linking element behind it. */
    private void extend(String letters, int from, double[] costs, int[] starts, int[] ends) {
        int farthest = Math.min(letters.length(), from + longestPart);
        for (int to = from + SHORTEST_PART; to <= farthest; to++) {
            if (!words.contains(letters.substring(from, to))) {
                continue;
            }
            double cost = costs[from] + cost(to - from);
            boolean takesS = to < letters.length()
                    && TAKES_S.matcher(letters.substring(from, to)).matches();
            note(from, to, to, takesS ? cost + MISSING_S_COST : cost, costs, starts, ends);
            for (String link : LINKS) {
                if (letters.startsWith(link, to) && to + link.length() < letters.length()) {
                    double linkCost = takesS && link.equals("s") ? 0 : LINK_COST;
                    note(from, to, to + link.length(), cost + linkCost, costs, starts, ends);
                }
            }
        }
    }

    private static void note(int from, int to, int next, double cost, double[] costs, int[] starts, int[] ends) {
        if (cost < costs[next]) {
            costs[next] = cost;
            starts[next] = from;
            ends[next] = to;
        }
    }

    private static double cost(int length) {
        return 1 + 6.0 / (length * length);
    }

    private static List<Part> walkBack(Spelling spelling, int[] starts, int[] ends) {
        List<Part> parts = new ArrayList<>();
        for (int at = spelling.letters().length(); at > 0; at = starts[at]) {
            parts.addFirst(new Part(spelling.original(starts[at]), spelling.original(ends[at])));
        }
        return parts.size() < 2 ? List.of() : List.copyOf(parts);
    }

    /** A word with its umlauts written out, and the way back to the positions in the word as it was. */
    private record Spelling(String letters, int[] origin) {

        static Spelling of(String word) {
            StringBuilder letters = new StringBuilder(word.length() + 4);
            int[] origin = new int[word.length() * 2 + 2];
            for (int i = 0; i < word.length(); i++) {
                origin[letters.length()] = i;
                origin[letters.length() + 1] = i;
                letters.append(writtenOut(word.charAt(i)));
            }
            origin[letters.length()] = word.length();
            return new Spelling(letters.toString(), origin);
        }

        private static String writtenOut(char letter) {
            return switch (letter) {
                case 'ä' -> "ae";
                case 'ö' -> "oe";
                case 'ü' -> "ue";
                case 'ß' -> "ss";
                default -> String.valueOf(letter);
            };
        }

        int original(int position) {
            return origin[position];
        }
    }
}
