package de.rundertisch.search.indexing;

import de.rundertisch.core.archive.Extractions;
import de.rundertisch.core.archive.PageText;
import de.rundertisch.search.description.TextSample;
import de.rundertisch.search.extraction.ExtractedPage;
import de.rundertisch.search.extraction.PageSink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Brings pages to the archive some at a time: few transactions, little memory, and a sign of life now and then. */
final class PageBatches implements PageSink {

    private static final int MOST_PAGES = 50;
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final long SIGN_OF_LIFE_NANOS = 20_000_000_000L;

    private final Extractions extractions;
    private final Extractions.Claim claim;
    private final BooleanSupplier breakOff;
    private final TextSample sample = new TextSample();
    private final List<PageText> pages = new ArrayList<>();
    private int characters;
    private int pictured;
    private @Nullable Integer expected;
    private long lastStored = System.nanoTime();

    /** @param breakOff asked at every sign of life; once it says yes, the reading ends with {@link BrokenOff} */
    PageBatches(Extractions extractions, Extractions.Claim claim, BooleanSupplier breakOff) {
        this.extractions = extractions;
        this.claim = claim;
        this.breakOff = breakOff;
    }

    @Override
    public void take(ExtractedPage page, @Nullable Integer expectedPages) {
        pages.add(new PageText(page.number(), page.label(), page.heading(), page.text(), page.recognised()));
        sample.add(page.text());
        characters += page.text().length();
        pictured += page.pictured() ? 1 : 0;
        expected = expectedPages;
        if (pages.size() >= MOST_PAGES || characters >= MOST_CHARACTERS) {
            store();
        }
        working();
    }

    @Override
    public void working() {
        if (breakOff.getAsBoolean()) {
            throw new BrokenOff();
        }
        if (System.nanoTime() - lastStored > SIGN_OF_LIFE_NANOS) {
            store();
        }
    }

    /** Stores what is left. */
    void finish() {
        store();
    }

    private void store() {
        if (!extractions.storePages(claim, pages, expected)) {
            throw new ClaimLost();
        }
        pages.clear();
        characters = 0;
        lastStored = System.nanoTime();
    }

    /** What guessing needs of the text that went by. */
    TextSample sample() {
        return sample;
    }

    /** Pages that are pictures of text nobody has recognised. */
    int pictured() {
        return pictured;
    }

    /** The archive has given the document to another worker, or it was withdrawn. */
    static final class ClaimLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Reading is broken off through no fault of the file: the server goes down, or it is another worker's turn. */
    static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
