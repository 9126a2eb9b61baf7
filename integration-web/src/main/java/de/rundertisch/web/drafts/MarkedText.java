package de.rundertisch.web.drafts;

import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.reading.CommentLine;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts text at the borders of the passages that people commented on, so that each piece can be shown as plain or marked. Passages may
 * overlap, cover the text only in part, or lie elsewhere.
 */
final class MarkedText {

    private final String text;
    private final int start;
    private final Marked marked;
    private final List<CommentLine> comments;

    private MarkedText(String text, int start, Marked marked) {
        this.text = text;
        this.start = start;
        this.marked = marked;
        this.comments = marked.comments().stream().filter(this::touches).toList();
    }

    /**
     * The pieces, which joined give the text again.
     *
     * @param start where the text starts in the version's canonical text
     */
    static List<Piece> cut(String text, int start, Marked marked) {
        return new MarkedText(text, start, marked).pieces();
    }

    private boolean touches(CommentLine comment) {
        Passage passage = comment.passage();
        return passage != null && passage.start() < start + text.length() && passage.end() > start;
    }

    private List<Piece> pieces() {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        for (CommentLine comment : comments) {
            borders.add(Math.max(0, comment.passage().start() - start));
            borders.add(Math.min(text.length(), comment.passage().end() - start));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = borders.first();
        for (int to : borders.tailSet(from, false)) {
            pieces.add(piece(from, to));
            from = to;
        }
        return pieces;
    }

    private Piece piece(int from, int to) {
        List<CommentLine> covering = comments.stream()
                .filter(comment -> comment.passage().start() < start + to
                        && comment.passage().end() > start + from)
                .toList();
        List<Long> ids = covering.stream().map(CommentLine::id).toList();
        return new Piece(
                text.substring(from, to),
                ids,
                ids.isEmpty() ? null : marked.details(ids),
                covering.stream().anyMatch(CommentLine::own),
                covering.stream().anyMatch(comment -> comment.passage().start() == start + from),
                covering.stream().anyMatch(comment -> comment.passage().end() == start + to));
    }
}
