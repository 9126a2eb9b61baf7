package de.rundertisch.search.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the running heads and feet of a page from its text by comparing it with its neighbours: a line near the upper or lower edge
 * that stands at the same height on two more pages within {@value #REACH}, but for its numbers, belongs to no page. A number in such a
 * line that grows with the pages is the printed page number.
 */
final class RunningHeads {

    /** How many pages before and after are looked at; left and right pages may differ. */
    static final int REACH = 4;

    private static final float EDGE = 0.12f;
    private static final int LINES_AT_AN_EDGE = 4;
    private static final float SAME_HEIGHT = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–—|\\s]*(?:(?:seite|page|s\\.)\\s*)?#(?:\\s*(?:/|von|of)\\s*#)?[-–—|.\\s]*");

    private RunningHeads() {}

    /**
     * A page without its running heads.
     *
     * @param lines the rest
     * @param number the page number printed in one of the heads, null if there is none
     */
    record Stripped(List<Line> lines, @Nullable String number) {}

    /** @param near pages around, among them maybe the page itself */
    static Stripped strip(PrintedPage page, List<PrintedPage> near) {
        Set<Line> heads = new HashSet<>();
        String number = null;
        for (Line line : edges(page)) {
            List<Found> same = same(line, page, near);
            String printed = number(line, page, same);
            boolean numberAlone = PAGE_NUMBER.matcher(shape(line)).matches() && printed != null;
            if (same.size() >= 2 || numberAlone) {
                heads.add(line);
                number = number == null ? printed : number;
            }
        }
        List<Line> rest = new ArrayList<>(page.lines());
        rest.removeAll(heads);
        boolean onlyHeads = rest.stream().allMatch(line -> line.letters() == 0);
        return onlyHeads && heads.stream().anyMatch(line -> line.letters() > LINES_AT_AN_EDGE)
                ? new Stripped(page.lines(), number)
                : new Stripped(rest, number);
    }

    private record Found(int index, Line line) {}

    private static List<Found> same(Line line, PrintedPage page, List<PrintedPage> near) {
        String shape = shape(line);
        List<Found> same = new ArrayList<>();
        for (PrintedPage other : near) {
            int distance = Math.abs(other.index() - page.index());
            if (distance > 0 && distance <= REACH) {
                edges(other).stream()
                        .filter(candidate -> Math.abs(candidate.top() - line.top()) <= SAME_HEIGHT)
                        .filter(candidate -> shape(candidate).equals(shape))
                        .findFirst()
                        .ifPresent(found -> same.add(new Found(other.index(), found)));
            }
        }
        return same;
    }

    /** The first number in the line that grows from page to page as the pages do. */
    private static @Nullable String number(Line line, PrintedPage page, List<Found> same) {
        List<String> numbers = numbers(line);
        for (int i = 0; i < numbers.size(); i++) {
            int place = i;
            long here = Long.parseLong(numbers.get(i));
            boolean grows = !same.isEmpty()
                    && same.stream()
                            .allMatch(found ->
                                    Long.parseLong(numbers(found.line()).get(place)) - here
                                            == found.index() - page.index());
            if (grows) {
                return numbers.get(i);
            }
        }
        return null;
    }

    private static List<String> numbers(Line line) {
        return NUMBER.matcher(line.text()).results().map(found -> found.group()).toList();
    }

    private static String shape(Line line) {
        Matcher numbers = NUMBER.matcher(line.text());
        return numbers.replaceAll("#").replaceAll("\\s+", " ").strip();
    }

    private static List<Line> edges(PrintedPage page) {
        List<Line> byHeight = page.lines().stream()
                .filter(line -> line.letters() > 0)
                .sorted((a, b) -> Float.compare(a.top(), b.top()))
                .toList();
        List<Line> edges = new ArrayList<>();
        byHeight.stream()
                .limit(LINES_AT_AN_EDGE)
                .filter(line -> line.top() < page.height() * EDGE)
                .forEach(edges::add);
        byHeight.stream()
                .skip(Math.max(0, byHeight.size() - LINES_AT_AN_EDGE))
                .filter(line -> line.top() > page.height() * (1 - EDGE))
                .forEach(edges::add);
        return edges;
    }
}
