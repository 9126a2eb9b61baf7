package de.rundertisch.search.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A page of a PDF, or a section of a file that has no pages.
 *
 * @param number from 1, without gaps
 * @param label what is printed on the page or stands for it ({@code iv}, {@code Abschnitt 3}), null if the number says it all
 * @param text maybe empty, at most {@value TextExtraction#LONGEST_PAGE} characters
 */
public record ExtractedPage(int number, @Nullable String label, String text) {}
