package de.rundertisch.core.drafts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which text of a new version is which text of the old one, so that it keeps its identity. Three passes, each between the
 * matches of the one before: the longest common sequence of equal texts; similar texts in order (shared word pairs, Dice ≥ {@value
 * #SIMILAR}); and equal texts that occur once and were moved. What is in doubt stays unmatched: a paragraph that wrongly
 * inherits an identity would carry comments to the wrong place, a new identity only asks a person to look.
 */
public final class Alignment {

    /** From here on two texts count as the same one, changed. */
    static final double SIMILAR = 0.5;

    /** Gaps with more pairs than this are compared only near their diagonal, to stay quick on any input. */
    private static final int PAIRS = 250_000;

    private static final int BAND = 40;

    private final List<String> before;
    private final List<String> after;
    private final int[] match;

    private Alignment(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.match = new int[after.size()];
        Arrays.fill(match, -1);
    }

    /** For every new text the index of the old one it continues, or -1. No old text is used twice. */
    public static int[] of(List<String> before, List<String> after) {
        Alignment alignment = new Alignment(List.copyOf(before), List.copyOf(after));
        alignment.inOrder(0, before.size(), 0, after.size(), true);
        alignment.gaps();
        alignment.moved();
        return alignment.match;
    }

    private void gaps() {
        int b = 0;
        int a = 0;
        for (int i = 0; i <= after.size(); i++) {
            if (i == after.size() || match[i] >= 0) {
                int end = i == after.size() ? before.size() : match[i];
                inOrder(b, end, a, i, false);
                b = end + 1;
                a = i + 1;
            }
        }
    }

    /** The best chain of pairs in a rectangle, by weight: equal texts count 1, similar ones their similarity. */
    private void inOrder(int b0, int b1, int a0, int a1, boolean exact) {
        int startB = b0;
        int startA = a0;
        while (exact && startB < b1 && startA < a1 && before.get(startB).equals(after.get(startA))) {
            match[startA++] = startB++;
        }
        int rows = b1 - startB;
        int columns = a1 - startA;
        if (rows > 0 && columns > 0) {
            chain(startB, rows, startA, columns, exact);
        }
    }

    private void chain(int b0, int rows, int a0, int columns, boolean exact) {
        boolean banded = !exact && (long) rows * columns > PAIRS;
        List<Set<String>> old = exact ? List.of() : pairs(before.subList(b0, b0 + rows));
        List<Set<String>> young = exact ? List.of() : pairs(after.subList(a0, a0 + columns));
        float[][] best = new float[rows + 1][columns + 1];
        float[][] own = new float[rows][columns];
        for (int r = rows - 1; r >= 0; r--) {
            for (int c = columns - 1; c >= 0; c--) {
                boolean far = banded && Math.abs((long) r * columns / rows - c) > BAND;
                own[r][c] = far ? 0 : exact ? equal(b0 + r, a0 + c) : similar(old.get(r), young.get(c));
                float taken = own[r][c] > 0 ? own[r][c] + best[r + 1][c + 1] : 0;
                best[r][c] = Math.max(taken, Math.max(best[r + 1][c], best[r][c + 1]));
            }
        }
        for (int r = 0, c = 0; r < rows && c < columns; ) {
            if (own[r][c] > 0 && best[r][c] == own[r][c] + best[r + 1][c + 1]) {
                match[a0 + c++] = b0 + r++;
            } else if (best[r][c] == best[r + 1][c]) {
                r++;
            } else {
                c++;
            }
        }
    }

    private float equal(int b, int a) {
        return before.get(b).equals(after.get(a)) ? 1 : 0;
    }

    private static float similar(Set<String> old, Set<String> young) {
        if (Math.min(old.size(), young.size()) * 2.0 / (old.size() + young.size()) < SIMILAR) {
            return 0;
        }
        long shared = old.stream().filter(young::contains).count();
        float dice = 2f * shared / (old.size() + young.size());
        return dice >= SIMILAR ? dice : 0;
    }

    /** Neighbouring words of each text, its ends included, so that word order counts. */
    private static List<Set<String>> pairs(List<String> texts) {
        return texts.stream()
                .map(text -> {
                    Set<String> pairs = new HashSet<>();
                    String previous = "";
                    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
                        pairs.add(previous + " " + word);
                        previous = word;
                    }
                    return pairs;
                })
                .toList();
    }

    private void moved() {
        Set<Integer> used = new HashSet<>();
        Arrays.stream(match).forEach(used::add);
        Map<String, List<Integer>> free = new HashMap<>();
        for (int b = 0; b < before.size(); b++) {
            if (!used.contains(b)) {
                free.computeIfAbsent(before.get(b), text -> new ArrayList<>()).add(b);
            }
        }
        Map<String, List<Integer>> open = new HashMap<>();
        for (int a = 0; a < match.length; a++) {
            if (match[a] < 0) {
                open.computeIfAbsent(after.get(a), text -> new ArrayList<>()).add(a);
            }
        }
        open.forEach((text, places) -> {
            List<Integer> old = free.getOrDefault(text, List.of());
            if (places.size() == 1 && old.size() == 1) {
                match[places.getFirst()] = old.getFirst();
            }
        });
    }
}
