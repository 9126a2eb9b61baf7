package de.rundertisch.web.drafts;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * Writes a {@link Cell} as an element that holds exactly its text, the commented pieces in {@code mark} elements. Not one character
 * may stand in it that is not in the text: the page's script counts the positions of a selection there.
 */
final class PieceWriter {

    /** Drafts are written in German, whatever language the page around them is in. */
    private static final String DRAFT_LANGUAGE = "de";

    private PieceWriter() {}

    static void write(ResponseWriter out, String element, Cell cell) throws IOException {
        out.startElement(element, null);
        out.writeAttribute("class", "words", null);
        out.writeAttribute("data-at", cell.at(), null);
        out.writeAttribute("lang", DRAFT_LANGUAGE, null);
        out.writeAttribute("dir", "auto", null);
        for (Piece piece : cell.pieces()) {
            if (piece.marked()) {
                mark(out, piece);
            } else {
                out.writeText(piece.text(), null);
            }
        }
        out.endElement(element);
    }

    private static void mark(ResponseWriter out, Piece piece) throws IOException {
        String look = (piece.own() ? "own " : "") + (piece.begins() ? "begins " : "") + (piece.ends() ? "ends" : "");
        String comments = piece.comments().stream().map(String::valueOf).collect(Collectors.joining(" "));
        out.startElement("mark", null);
        if (!look.isBlank()) {
            out.writeAttribute("class", look.strip(), null);
        }
        out.writeAttribute("aria-details", piece.details(), null);
        out.writeAttribute("data-comments", comments, null);
        out.writeText(piece.text(), null);
        out.endElement("mark");
    }
}
