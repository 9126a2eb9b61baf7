package de.rundertisch.search.extraction;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Remembers under which headings the text stands while it is read: a heading ends those of its own and of lower rank. Each page is
 * told the headings that were open when it began and those that begin on it, so that it is found by the words of its chapter.
 */
final class Chapters {

    private static final int LONGEST = 200;
    private static final int MOST_ON_A_PAGE = 8;
    private static final int ROOM = 300;
    private static final String BETWEEN = " › ";

    private record Open(float rank, String title) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> here = new LinkedHashSet<>();
    private @Nullable String first;
    private float highest = Float.NEGATIVE_INFINITY;

    /** @param rank the larger the more important: a letter size, or the negative depth */
    void begin(String title, float rank) {
        String line = title.replaceAll("\\s+", " ").strip();
        if (line.isEmpty() || line.length() > LONGEST) {
            return;
        }
        while (!open.isEmpty() && open.getLast().rank() <= rank) {
            open.removeLast();
        }
        open.addLast(new Open(rank, line));
        here.add(line);
        if (rank > highest) {
            highest = rank;
            first = line;
        }
    }

    /** The chapters of the page that ends now; null if there are none. */
    @Nullable
    String endOfPage() {
        Set<String> all = new LinkedHashSet<>();
        addSome(all, here);
        String heading = all.isEmpty() ? null : joined(new ArrayDeque<>(all));
        here.clear();
        here.addAll(open.stream().map(Open::title).collect(Collectors.toList()));
        return heading;
    }

    /** Where there is no room for all, the outermost go first: the nearest say most. */
    private static String joined(Deque<String> titles) {
        String all = String.join(BETWEEN, titles);
        while (all.length() > ROOM && titles.size() > 1) {
            titles.removeFirst();
            all = String.join(BETWEEN, titles);
        }
        return all;
    }

    private static void addSome(Set<String> some, Collection<String> all) {
        Iterator<String> titles = all.iterator();
        while (titles.hasNext() && some.size() < MOST_ON_A_PAGE) {
            some.add(titles.next());
        }
    }

    /** The first of the most important headings, null if there was none. */
    @Nullable
    String first() {
        return first;
    }
}
