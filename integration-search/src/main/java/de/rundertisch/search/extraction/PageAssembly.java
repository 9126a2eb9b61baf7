package de.rundertisch.search.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes pages of text from printed pages. A page is held back until the next few have been seen, because only the neighbours show
 * what is a running head; more than that is never held.
 */
final class PageAssembly {

    private final PageCounter pages;
    private final PdfOutline outline;
    private final String[] labels;
    private final PrintedHeadings headings = new PrintedHeadings();
    private final Chapters chapters = new Chapters();
    private final Deque<PrintedPage> seen = new ArrayDeque<>();
    private final Deque<PrintedPage> waiting = new ArrayDeque<>();

    /** @param labels page numbers as the file gives them, maybe of fewer pages than there are */
    PageAssembly(PageCounter pages, PdfOutline outline, String[] labels) {
        this.pages = pages;
        this.outline = outline;
        this.labels = labels;
    }

    void checkTime() {
        pages.checkTime();
    }

    Deadline deadline() {
        return pages.deadline();
    }

    void take(PrintedPage page, int expected) {
        pages.working();
        waiting.addLast(page);
        if (waiting.size() > RunningHeads.REACH) {
            handOver(waiting.removeFirst(), expected);
        }
    }

    void finish(int expected) {
        while (!waiting.isEmpty()) {
            handOver(waiting.removeFirst(), expected);
        }
    }

    private void handOver(PrintedPage page, int expected) {
        List<PrintedPage> near = new ArrayList<>(seen);
        near.addAll(waiting);
        RunningHeads.Stripped stripped = RunningHeads.strip(page, near);
        seen.addLast(page);
        if (seen.size() > RunningHeads.REACH) {
            seen.removeFirst();
        }
        beginChapters(page.index(), stripped.lines());
        pages.take(page(page, stripped), expected);
    }

    private void beginChapters(int index, List<Line> lines) {
        if (outline.isEmpty()) {
            headings.of(lines).forEach(heading -> chapters.begin(heading.text(), heading.size()));
        } else {
            outline.on(index).forEach(entry -> chapters.begin(entry.title(), -entry.depth()));
            headings.of(lines).forEach(headings::noteFirst);
        }
    }

    private ExtractedPage page(PrintedPage page, RunningHeads.Stripped stripped) {
        Recognition recognised = page.recognised();
        String printed = stripped.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
        return new ExtractedPage(
                page.index() + 1,
                label(page.index(), stripped.number()),
                chapters.endOfPage(),
                LineEnds.joined(recognised == null ? printed : recognised.text()),
                recognised == null ? null : recognised.confidence(),
                page.pictured() && recognised == null);
    }

    /** What the file says, or else what is printed on the page if that differs from its place. */
    private @Nullable String label(int index, @Nullable String printed) {
        if (index < labels.length) {
            return labels[index];
        }
        return Integer.toString(index + 1).equals(printed) ? null : printed;
    }

    /** The heading that is most likely the document's title, null if there is none. */
    @Nullable
    String firstHeading() {
        String printed = headings.first();
        return printed == null ? chapters.first() : printed;
    }
}
