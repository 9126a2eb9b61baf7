package de.rundertisch.search.description;

import java.util.Optional;

/**
 * As much of a document's text as guessing needs, gathered while its pages come by: all of the first page, and the whole up to a
 * bound.
 */
public final class TextSample {

    private static final int LONGEST = 300_000;

    private final StringBuilder all = new StringBuilder();
    private final Fingerprint.Builder fingerprint = new Fingerprint.Builder();
    private String first = "";

    /** Pages in order; empty ones may come too. */
    public void add(String page) {
        if (first.isBlank()) {
            first = page;
        }
        if (all.length() < LONGEST) {
            all.append(page, 0, Math.min(page.length(), LONGEST)).append('\n');
        }
        fingerprint.add(page);
    }

    String firstPage() {
        return first;
    }

    String all() {
        return all.toString();
    }

    /** Of the whole text, however long; empty if there is too little of it to compare. */
    public Optional<Fingerprint> fingerprint() {
        return fingerprint.build();
    }
}
