package de.rundertisch.web.drafts;

import de.rundertisch.core.drafts.UnitText.ParagraphText;
import de.rundertisch.core.drafts.text.ParagraphKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph as the reading view shows it: its words with the commented passages marked, and the notes beside it.
 *
 * @param rows of a table; one row with one cell for everything else
 * @param notes comments on the paragraph and on passages that begin in it
 */
public record ShownParagraph(ParagraphText source, List<List<Cell>> rows, Notes notes) {

    static ShownParagraph of(ParagraphText source, Marked all, Notes notes) {
        return new ShownParagraph(
                source, source.kind() == ParagraphKind.TABLE ? table(source, all) : words(source, all), notes);
    }

    private static List<List<Cell>> words(ParagraphText source, Marked all) {
        return List.of(List.of(cell(source, 0, source.text(), all)));
    }

    private static List<List<Cell>> table(ParagraphText source, Marked all) {
        List<List<Cell>> rows = new ArrayList<>();
        int at = 0;
        for (String row : source.text().split("\n", -1)) {
            List<Cell> cells = new ArrayList<>();
            for (String cell : row.split("\t", -1)) {
                cells.add(cell(source, at, cell, all));
                at += cell.length() + 1;
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Cell cell(ParagraphText source, int at, String text, Marked all) {
        if (text.isEmpty()) {
            return new Cell(at, List.of());
        }
        Integer start = source.textStart();
        return new Cell(at, MarkedText.cut(text, start == null ? 0 : start + at, start == null ? Marked.NOTHING : all));
    }

    /** Whether it is shown as a table. */
    public boolean table() {
        return source.kind() == ParagraphKind.TABLE;
    }

    /** How it looks, as style classes. */
    public String look() {
        return switch (source.kind()) {
            case LIST_ITEM -> "item depth-" + Math.min(3, source.listLevel());
            case QUOTE -> "quote";
            case NOTE -> "item footnote";
            case TEXT, TABLE -> "";
        };
    }
}
