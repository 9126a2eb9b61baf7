package de.rundertisch.search.extraction;

import org.jspecify.annotations.Nullable;

/** Stands between the readers and the caller's sink: numbers the pages and keeps the limits. */
final class PageCounter {

    private final PageSink sink;
    private final Deadline deadline;
    private int pages;
    private boolean hasText;

    PageCounter(PageSink sink, Deadline deadline) {
        this.sink = sink;
        this.deadline = deadline;
    }

    /** @throws StoppedByLimit when there are too many pages or the time is over */
    void take(@Nullable String label, String text, @Nullable Integer expected) {
        checkTime();
        if (++pages > TextExtraction.MOST_PAGES) {
            throw new StoppedByLimit(FailureReason.TOO_MANY_PAGES);
        }
        String kept =
                text.length() > TextExtraction.LONGEST_PAGE ? text.substring(0, TextExtraction.LONGEST_PAGE) : text;
        hasText |= kept.codePoints().anyMatch(Character::isLetterOrDigit);
        try {
            sink.take(new ExtractedPage(pages, label, kept), expected);
        } catch (RuntimeException e) {
            throw new SinkFailed(e);
        }
    }

    /** @throws StoppedByLimit when the time is over */
    void checkTime() {
        if (deadline.passed()) {
            throw new StoppedByLimit(FailureReason.TIMED_OUT);
        }
    }

    int pages() {
        return pages;
    }

    boolean hasText() {
        return hasText;
    }
}
