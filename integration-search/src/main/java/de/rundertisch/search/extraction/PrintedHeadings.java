package de.rundertisch.search.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows headings by their looks: clearly larger letters than most of what has been read so far, or a short bold line with a number in
 * front. Lines of the same size that follow each other are one heading.
 */
final class PrintedHeadings {

    private static final float LARGER = 1.15f;
    private static final int LONGEST = 160;
    private static final int FEWEST_LETTERS = 3;
    private static final int FIRST_PAGES = 2;

    private final TreeMap<Integer, Long> lettersOfSize = new TreeMap<>();
    private @Nullable Heading first;
    private int pages;

    /** @param size the larger the more important */
    record Heading(String text, float size) {}

    /** The headings of the next page, in reading order. */
    List<Heading> of(List<Line> lines) {
        lines.forEach(line -> lettersOfSize.merge(halfPoints(line.size()), (long) line.letters(), Long::sum));
        float body = body();
        List<Heading> headings = new ArrayList<>();
        Line before = null;
        for (Line line : lines) {
            boolean heading = isHeading(line, body);
            if (heading && before != null && Math.abs(before.size() - line.size()) < 0.5f) {
                Heading last = headings.removeLast();
                headings.add(new Heading(joined(last.text(), line.text()), last.size()));
            } else if (heading) {
                headings.add(new Heading(line.text(), line.size()));
            }
            before = heading ? line : null;
        }
        headings.removeIf(heading -> heading.text().length() > LONGEST);
        if (++pages <= FIRST_PAGES) {
            headings.forEach(this::noteFirst);
        }
        return headings;
    }

    private static boolean isHeading(Line line, float body) {
        boolean words = line.letters() >= FEWEST_LETTERS && line.text().length() <= LONGEST;
        boolean numbered = line.bold()
                && line.text().matches("(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?|[A-Z]\\.|§ ?\\d+\\w?)\\s.*\\p{L}.*");
        return words && (line.size() >= body * LARGER || numbered);
    }

    private static String joined(String line, String next) {
        return LineEnds.joined(line + "\n" + next).replace('\n', ' ');
    }

    /** The size most letters have had so far. */
    private float body() {
        return lettersOfSize.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(size -> size.getKey() / 2f)
                .orElse(Float.MAX_VALUE);
    }

    private static int halfPoints(float size) {
        return Math.round(size * 2);
    }

    void noteFirst(Heading heading) {
        if (pages <= FIRST_PAGES && (first == null || heading.size() > first.size())) {
            first = heading;
        }
    }

    /** The largest heading of the first pages, null if there was none. */
    @Nullable
    String first() {
        return first == null ? null : first.text();
    }
}
