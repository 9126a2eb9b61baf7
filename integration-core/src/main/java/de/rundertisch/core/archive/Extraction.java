package de.rundertisch.core.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a document's text has been read from its file. A worker claims it, adds pages batch by batch, and finishes in one of
 * three ways. A claim that shows no life for the length of the lease has died with its worker: the document is claimed again, and
 * given up after {@value #MAX_ATTEMPTS} attempts. The number of the attempt tells a claim from an earlier one, so a worker that
 * wakes up late can not write into its successor's pages.
 */
@Embeddable
public class Extraction {

    static final int MAX_ATTEMPTS = 3;
    static final String GIVEN_UP = "archive.failed.givenUp";

    @Enumerated(EnumType.STRING)
    @Column(name = "extraction_state", nullable = false, length = 20)
    private ExtractionState state = ExtractionState.WAITING;

    @Column(name = "extraction_attempts", nullable = false)
    private int attempts;

    @Column(name = "extraction_sign_of_life")
    private Instant signOfLife;

    @Column(name = "extraction_failure", length = 100)
    private String failure;

    @Column(name = "page_count", nullable = false)
    private int pageCount;

    @Column(name = "pages_expected")
    private Integer pagesExpected;

    @Column(name = "pictured_pages", nullable = false)
    private int picturedPages;

    protected Extraction() {}

    /** Whether a worker may claim it now: it waits, or its worker has shown no life for longer than the lease. */
    boolean claimable(Instant now, Duration lease) {
        return state == ExtractionState.WAITING
                || (state == ExtractionState.EXTRACTING
                        && signOfLife.plus(lease).isBefore(now));
    }

    /** Starts the next attempt from nothing, or gives up if there have been too many. */
    void begin(Instant now) {
        if (attempts >= MAX_ATTEMPTS) {
            fail(GIVEN_UP);
            return;
        }
        state = ExtractionState.EXTRACTING;
        attempts++;
        signOfLife = now;
        pageCount = 0;
        picturedPages = 0;
        pagesExpected = null;
        failure = null;
    }

    /** Whether this attempt is the one that is running. */
    boolean isRunning(int attempt) {
        return state == ExtractionState.EXTRACTING && attempts == attempt;
    }

    /** Notes that the worker is alive and has stored so many pages more. */
    void progress(int morePages, @Nullable Integer expected, Instant now) {
        pageCount += morePages;
        pagesExpected = expected;
        signOfLife = now;
    }

    void notePictured(int pages) {
        picturedPages = pages;
    }

    void succeed() {
        state = pageCount == 0 ? ExtractionState.NO_TEXT : ExtractionState.SEARCHABLE;
        finish();
    }

    void findNoText() {
        state = ExtractionState.NO_TEXT;
        finish();
    }

    void fail(String reasonKey) {
        state = ExtractionState.FAILED;
        finish();
        failure = reasonKey;
    }

    /** Waits for the next attempt. */
    void tryAgain() {
        state = ExtractionState.WAITING;
        finish();
    }

    /** Undoes the beginning of the attempt that is running. */
    void giveBack() {
        state = ExtractionState.WAITING;
        attempts--;
        finish();
    }

    private void finish() {
        failure = null;
        signOfLife = null;
    }

    /** Lets a finished document wait for a fresh first attempt; the pages it has stay until then. */
    void retry() {
        state = ExtractionState.WAITING;
        attempts = 0;
        failure = null;
    }

    public ExtractionState state() {
        return state;
    }

    /** How often a worker has begun, since the last retry. */
    public int attempts() {
        return attempts;
    }

    /** Key of the message that says why it failed; null unless the state is FAILED. */
    public @Nullable String failure() {
        return failure;
    }

    /** Pages stored so far. */
    public int pageCount() {
        return pageCount;
    }

    /** Pages the file has; null before the worker knows. */
    public @Nullable Integer pagesExpected() {
        return pagesExpected;
    }

    /** Pages that are pictures of text which nobody has recognised yet: no search finds what stands on them. */
    public int picturedPages() {
        return picturedPages;
    }
}
