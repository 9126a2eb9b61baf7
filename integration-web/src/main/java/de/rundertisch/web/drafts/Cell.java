package de.rundertisch.web.drafts;

import java.util.List;

/**
 * Text that stands together on the screen: a paragraph's words, or one cell of a table.
 *
 * @param at where it begins in the paragraph's text, UTF-16 units; the page's script counts selections from there
 */
record Cell(int at, List<Piece> pieces) {}
