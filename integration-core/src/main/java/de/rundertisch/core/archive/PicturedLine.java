package de.rundertisch.core.archive;

/**
 * A document with pages that are pictures of text nobody has recognised.
 *
 * @param pictured how many such pages it has
 * @param pages how many pages it has
 */
public record PicturedLine(long id, String title, int pictured, int pages) {}
