package de.rundertisch.core.comments.relocation;

import de.rundertisch.core.drafts.VersionText;
import de.rundertisch.core.drafts.VersionText.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A text that is edited line by line while every character remembers where it stood before; new characters remember nothing. */
final class TrackedText {

    static final int NEW = -1;

    /** A line with the earlier position of each of its characters. */
    record Line(String text, int[] origin) {

        static Line added(String text) {
            int[] origin = new int[text.length()];
            Arrays.fill(origin, NEW);
            return new Line(text, origin);
        }

        Line cut(int from, int to) {
            return new Line(text.substring(from, to), Arrays.copyOfRange(origin, from, to));
        }

        Line plus(Line other) {
            int[] both = Arrays.copyOf(origin, origin.length + other.origin.length);
            System.arraycopy(other.origin, 0, both, origin.length, other.origin.length);
            return new Line(text + other.text, both);
        }

        /** Other words in the place of a stretch; they stand for what stood there. */
        Line replaced(int from, int to, String words) {
            int[] stands = new int[words.length()];
            for (int i = 0; i < stands.length; i++) {
                stands[i] = i + 1 == stands.length ? origin[to - 1] : origin[Math.min(from + i, to - 1)];
            }
            return cut(0, from).plus(new Line(words, stands)).plus(cut(to, text.length()));
        }
    }

    final List<Line> lines = new ArrayList<>();

    static TrackedText of(String text) {
        TrackedText tracked = new TrackedText();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int[] origin = new int[line.length()];
            for (int i = 0; i < origin.length; i++) {
                origin[i] = start + i;
            }
            tracked.lines.add(new Line(line, origin));
            start += line.length() + 1;
        }
        return tracked;
    }

    String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    /** The text of an earlier version, with an id for every line. */
    static VersionText earlier(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            spans.add(new Span(spans.size(), new UUID(1, start), false, start, start + line.length()));
            start += line.length() + 1;
        }
        return new VersionText(text, spans);
    }

    /** This text with the ids that an editor would leave: of lines with parts of one earlier line the first keeps its id. */
    VersionText later(String earlier) {
        Set<UUID> used = new HashSet<>();
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (Line line : lines) {
            int origin = Arrays.stream(line.origin())
                    .filter(o -> o != NEW)
                    .findFirst()
                    .orElse(NEW);
            UUID id = new UUID(1, earlier.lastIndexOf('\n', origin - 1) + 1);
            UUID kept = origin != NEW && used.add(id) ? id : new UUID(2, start);
            spans.add(new Span(
                    spans.size(), kept, false, start, start + line.text().length()));
            start += line.text().length() + 1;
        }
        return new VersionText(text(), spans);
    }

    /** For every position of the earlier text the one that stands for it now, or {@link #NEW}. */
    int[] places(int earlierLength) {
        int[] places = new int[earlierLength];
        Arrays.fill(places, NEW);
        int position = 0;
        for (Line line : lines) {
            for (int origin : line.origin()) {
                if (origin != NEW) {
                    places[origin] = position;
                }
                position++;
            }
            position++;
        }
        return places;
    }
}
