package de.rundertisch.search.extraction;

import org.jspecify.annotations.Nullable;

/** Takes the pages of a file one after the other, so that the text of a long file is never held as a whole. */
@FunctionalInterface
public interface PageSink {

    /**
     * @param page the next page
     * @param expected how many pages there will be, null if unknown
     */
    void take(ExtractedPage page, @Nullable Integer expected);

    /** Reading goes on, though no page is ready to be handed over yet. */
    default void working() {}
}
