package de.rundertisch.core.comments.relocation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Pairs of texts written for the purpose, with passages whose fate a person decided: resources in {@code judged/}, named after what was done. A pair begins with
 * {@code === title}; the older text is divided from the newer one by {@code ---}. <code>{1:U words}</code> in the older text is a passage
 * with its number and the expected status, <code>{1 words}</code> in the newer one its right place. Status: U unchanged, M moved, C text
 * changed, O orphaned, X unchanged or moved (which of two swapped ones was moved nobody can tell), Q a person would ask.
 */
record JudgedTexts(String kind, String title, String before, String after, List<Judged> passages) {

    static final List<String> KINDS = List.of(
            "moved",
            "split",
            "merged",
            "reworded",
            "deleted",
            "repeated",
            "inserted",
            "renumbered",
            "swapped",
            "lists",
            "several",
            "scripts");

    /** A passage and what is expected of it. */
    record Judged(char status, Truth truth) {

        boolean placeable() {
            return status != 'O';
        }

        boolean statusIsRight(RelocationStatus found) {
            return switch (status) {
                case 'U' -> found == RelocationStatus.UNCHANGED;
                case 'M' -> found == RelocationStatus.MOVED;
                case 'C' -> found == RelocationStatus.TEXT_CHANGED;
                case 'X' -> found == RelocationStatus.UNCHANGED || found == RelocationStatus.MOVED;
                case 'O' -> found == RelocationStatus.ORPHANED;
                default -> true;
            };
        }
    }

    static List<JudgedTexts> all() {
        return KINDS.stream().flatMap(JudgedTexts::ofKind).toList();
    }

    private static Stream<JudgedTexts> ofKind(String kind) {
        try (InputStream in = JudgedTexts.class.getResourceAsStream("judged/" + kind + ".txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^=== "))
                    .filter(text -> !text.isBlank())
                    .map(text -> parse(kind, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JudgedTexts parse(String kind, String text) {
        int title = text.indexOf('\n');
        int middle = text.indexOf("\n---\n");
        Marked before = Marked.of(text.substring(title + 1, middle));
        Marked after = Marked.of(text.substring(middle + 5).strip());
        List<Judged> passages = new ArrayList<>();
        before.places.forEach((number, place) -> {
            Passage passage = Passage.of(before.text, place[0], place[1]);
            char status = (char) place[2];
            int[] right = after.places.get(number);
            if ((right == null) != (status == 'O')) {
                throw new IllegalStateException(kind + ": passage " + number + " in " + text);
            }
            List<int[]> places = right == null ? List.of() : List.of(new int[] {right[0], right[1]});
            passages.add(new Judged(status, new Truth(kind, passage, places, status == 'Q')));
        });
        return new JudgedTexts(kind, text.substring(0, title), before.text, after.text, passages);
    }

    /** A text without its marks, and where they were. */
    private record Marked(String text, Map<Integer, int[]> places) {

        static Marked of(String marked) {
            StringBuilder text = new StringBuilder();
            Map<Integer, int[]> places = new TreeMap<>();
            Deque<Integer> open = new ArrayDeque<>();
            for (int i = 0; i < marked.length(); i++) {
                char c = marked.charAt(i);
                if (c == '{') {
                    int space = marked.indexOf(' ', i);
                    String[] mark = marked.substring(i + 1, space).split(":");
                    int number = Integer.parseInt(mark[0]);
                    int status = mark.length > 1 ? mark[1].charAt(0) : 0;
                    places.put(number, new int[] {text.length(), -1, status});
                    open.push(number);
                    i = space;
                } else if (c == '}') {
                    places.get(open.pop())[1] = text.length();
                } else {
                    text.append(c);
                }
            }
            return new Marked(text.toString(), places);
        }
    }
}
