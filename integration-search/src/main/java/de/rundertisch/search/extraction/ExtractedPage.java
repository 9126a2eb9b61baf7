package de.rundertisch.search.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A page of a PDF, or a section of a file that has no pages.
 *
 * @param number from 1, without gaps
 * @param label what is printed on the page or stands for it ({@code iv}, {@code Abschnitt 3}), null if the number says it all
 * @param heading the chapters the page belongs to, outermost first, null where the file does not tell
 * @param text maybe empty, at most {@value TextExtraction#LONGEST_PAGE} characters
 * @param recognised how sure the recognition of a scanned page was, in percent; null where the text stands in the file
 * @param pictured whether the page is a picture of text that nobody has recognised
 */
public record ExtractedPage(
        int number,
        @Nullable String label,
        @Nullable String heading,
        String text,
        @Nullable Integer recognised,
        boolean pictured) {

    /** A page whose text stands in the file. */
    public ExtractedPage(int number, @Nullable String label, String text) {
        this(number, label, null, text, null, false);
    }

    /** The same page in its place. */
    ExtractedPage at(int place) {
        return new ExtractedPage(place, label, heading, text, recognised, pictured);
    }

    /** The same page with no more text than a page may have. */
    ExtractedPage bounded() {
        return text.length() <= TextExtraction.LONGEST_PAGE
                ? this
                : new ExtractedPage(
                        number, label, heading, text.substring(0, TextExtraction.LONGEST_PAGE), recognised, pictured);
    }
}
