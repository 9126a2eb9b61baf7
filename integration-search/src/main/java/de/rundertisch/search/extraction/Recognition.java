package de.rundertisch.search.extraction;

/**
 * Text that was recognised in a picture.
 *
 * @param text maybe empty
 * @param confidence how sure the recogniser is, in percent, over all letters; 0 where it found none
 */
record Recognition(String text, int confidence) {

    static final Recognition NOTHING = new Recognition("", 0);
}
