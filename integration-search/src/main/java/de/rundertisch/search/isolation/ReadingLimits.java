package de.rundertisch.search.isolation;

import java.time.Duration;

/**
 * What a file may cost.
 *
 * @param longest for all of it, not counting the recognition of scanned pages, which is bounded page by page
 * @param silence for what lies between two signs of life; more means that it hangs
 * @param megabytes of memory for the process that reads
 * @param tesseract path or name of the program that recognises scanned pages, blank for none
 */
public record ReadingLimits(Duration longest, Duration silence, int megabytes, String tesseract) {}
