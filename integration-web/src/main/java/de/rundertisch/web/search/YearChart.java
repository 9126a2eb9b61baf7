package de.rundertisch.web.search;

import de.rundertisch.search.engine.YearCount;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar chart of years as a page draws it in SVG: a bar for each year from the first to the last, years without places too, so that the time
 * is not distorted.
 */
public final class YearChart {

    /** Height of the tallest bar, in units of the picture. */
    public static final int HEIGHT = 200;

    private static final int STEP = 44;
    private static final int MOST_YEARS = 60;

    private final List<Bar> bars = new ArrayList<>();
    private final long highest;

    /**
     * One year.
     *
     * @param found number of places
     * @param all number of all places of the year that the reader may see
     * @param x left edge of its bar
     * @param height of its bar; something that is there is always to be seen
     */
    public record Bar(int year, long found, long all, int x, int height) {

        /** Upper edge of its bar. */
        public int top() {
            return HEIGHT - height;
        }

        /** Middle of the bar, for its figures. */
        public int middle() {
            return x + 16;
        }

        /** Share of all places of the year in per cent, with one decimal. */
        public double share() {
            return all == 0 ? 0 : Math.round(1000.0 * found / all) / 10.0;
        }
    }

    YearChart(List<YearCount> counts) {
        highest = counts.stream().mapToLong(YearCount::found).max().orElse(0);
        int last = counts.isEmpty() ? 0 : counts.getLast().year();
        int first = counts.isEmpty() ? 1 : Math.max(counts.getFirst().year(), last - MOST_YEARS + 1);
        for (int year = first; year <= last; year++) {
            bars.add(bar(year, counts));
        }
    }

    private Bar bar(int year, List<YearCount> counts) {
        YearCount count =
                counts.stream().filter(one -> one.year() == year).findFirst().orElse(new YearCount(year, 0, 0));
        int height = highest == 0 ? 0 : (int) Math.ceil((double) HEIGHT * count.found() / highest);
        return new Bar(year, count.found(), count.all(), 8 + bars.size() * STEP, height);
    }

    public List<Bar> bars() {
        return List.copyOf(bars);
    }

    public boolean blank() {
        return highest == 0;
    }

    /** Width of the picture. */
    public int width() {
        return 8 + bars.size() * STEP;
    }
}
