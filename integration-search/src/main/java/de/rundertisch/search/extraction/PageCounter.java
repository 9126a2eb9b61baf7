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

    /**
     * @param page its number does not matter
     * @throws StoppedByLimit when there are too many pages or the time is over
     */
    void take(ExtractedPage page, @Nullable Integer expected) {
        checkTime();
        if (++pages > TextExtraction.MOST_PAGES) {
            throw new StoppedByLimit(FailureReason.TOO_MANY_PAGES);
        }
        ExtractedPage kept = page.at(pages).bounded();
        hasText |= kept.text().codePoints().anyMatch(Character::isLetterOrDigit);
        try {
            sink.take(kept, expected);
        } catch (RuntimeException e) {
            throw new SinkFailed(e);
        }
    }

    /** Tells the caller that reading goes on. */
    void working() {
        checkTime();
        try {
            sink.working();
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

    Deadline deadline() {
        return deadline;
    }

    int pages() {
        return pages;
    }

    boolean hasText() {
        return hasText;
    }
}
