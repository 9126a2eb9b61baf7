package de.rundertisch.core.comments.relocation;

import de.rundertisch.core.comments.relocation.RandomEdits.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Passages drawn from a text that was edited at random, each with its true place: sentences, parts, words, lines and spans of lines. */
final class EditedPassages {

    private static final int FAR = 300;

    private final RandomEdits edits;
    private final int[] places;
    private final int[] lineStart;
    private final Random random;

    private EditedPassages(RandomEdits edits, long seed) {
        this.edits = edits;
        this.places = edits.after.places(edits.before.length());
        this.random = new Random(seed);
        this.lineStart = new int[edits.kinds.length + 1];
        int line = 0;
        for (int i = 0; i < edits.before.length(); i++) {
            if (edits.before.charAt(i) == '\n') {
                lineStart[++line] = i + 1;
            }
        }
        lineStart[edits.kinds.length] = edits.before.length() + 1;
    }

    static List<Truth> draw(RandomEdits edits, long seed, int count) {
        EditedPassages passages = new EditedPassages(edits, seed);
        List<Truth> drawn = new ArrayList<>();
        for (int tries = 0; drawn.size() < count && tries < count * 20; tries++) {
            Passage passage = passages.passage();
            if (passage != null) {
                drawn.add(passages.truth(passage));
            }
        }
        return drawn;
    }

    private Passage passage() {
        String text = edits.before;
        int line = random.nextInt(edits.kinds.length);
        int start = lineStart[line];
        int end = lineStart[line + 1] - 1;
        if (end - start < 3) {
            return null;
        }
        switch (random.nextInt(5)) {
            case 0 -> {
                start = word(start, end);
                end = wordEnd(start, end);
            }
            case 1, 2 -> {
                start = word(start, end);
                int words = 3 + random.nextInt(10);
                int to = start;
                for (int i = 0; i < words && to < end; i++) {
                    to = wordEnd(Math.min(to + 1, end - 1), end);
                }
                end = to;
            }
            case 3 -> {
                int from = start;
                int middle = start + random.nextInt(end - start);
                int before = Math.max(text.lastIndexOf(". ", middle) + 2, from);
                int behind = text.indexOf(". ", middle);
                start = before;
                end = behind < 0 ? end : Math.min(end, behind + 1);
            }
            default -> end = lineStart[Math.min(edits.kinds.length, line + 1 + random.nextInt(3))] - 1;
        }
        boolean visible = start < end && !text.substring(start, end).isBlank();
        return visible && end - start < Passage.LONGEST ? Passage.of(text, start, end) : null;
    }

    private int word(int start, int end) {
        int space = edits.before.lastIndexOf(' ', start + random.nextInt(end - start));
        return Math.max(start, space + 1);
    }

    private int wordEnd(int start, int end) {
        int space = edits.before.indexOf(' ', start + 1);
        return space < 0 ? end : Math.min(end, space);
    }

    private Truth truth(Passage passage) {
        int[] found = Arrays.stream(places, passage.start(), passage.end())
                .filter(place -> place != TrackedText.NEW)
                .sorted()
                .toArray();
        List<int[]> pieces = pieces(found);
        int largest = pieces.stream().mapToInt(piece -> piece[2]).max().orElse(0);
        List<int[]> right = pieces.stream()
                .filter(piece -> piece[2] * 3 >= largest * 2)
                .map(piece -> new int[] {piece[0], piece[1]})
                .toList();
        if (found.length > 0) {
            right = new ArrayList<>(right);
            right.add(new int[] {found[0], found[found.length - 1] + 1});
        }
        int length = passage.end() - passage.start();
        return new Truth(kind(passage), passage, right, largest < length * 0.6);
    }

    private static List<int[]> pieces(int[] found) {
        List<int[]> pieces = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (i == 0 || found[i] - found[i - 1] > FAR) {
                pieces.add(new int[] {found[i], 0, 0});
            }
            pieces.getLast()[1] = found[i] + 1;
            pieces.getLast()[2]++;
        }
        return pieces;
    }

    private String kind(Passage passage) {
        Kind kind = null;
        for (int line = 0; line < edits.kinds.length; line++) {
            boolean touched = lineStart[line] < passage.end() && lineStart[line + 1] > passage.start() + 1;
            if (touched && kind != null && kind != edits.kinds[line]) {
                return "several at once";
            }
            kind = touched ? edits.kinds[line] : kind;
        }
        return kind == null ? "?" : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
