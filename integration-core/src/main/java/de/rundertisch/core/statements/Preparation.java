package de.rundertisch.core.statements;

import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.drafts.PlaceNames;
import de.rundertisch.core.reading.CommentLine;
import de.rundertisch.core.statements.PreparedStatement.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins what was chosen so far with what the organisation's members have written since. */
final class Preparation {

    private Preparation() {}

    /** Nobody has chosen yet: everything, in the order of the text. */
    static PreparedStatement fresh(List<CommentLine> comments, PlaceNames places) {
        List<Item> items = comments.stream()
                .map(comment -> new Item(comment, places.of(comment.place()), true))
                .toList();
        return new PreparedStatement(PreparedStatement.UNPREPARED, null, items);
    }

    /** In the chosen order; what came later stands at the end and is chosen, for the releaser to see before releasing. */
    static PreparedStatement of(Statement statement, List<CommentLine> comments, PlaceNames places) {
        Map<Long, CommentLine> left = new LinkedHashMap<>();
        comments.forEach(comment -> left.put(comment.id(), comment));
        List<Item> items = new ArrayList<>();
        for (Choice choice : statement.choices()) {
            CommentLine comment = left.remove(choice.commentId());
            if (comment != null) {
                items.add(new Item(comment, places.of(comment.place()), !choice.leftOut()));
            }
        }
        left.values().forEach(comment -> items.add(new Item(comment, places.of(comment.place()), true)));
        return new PreparedStatement(statement.version(), statement.coverNote(), items);
    }

    static Said said(CommentLine comment, PlaceNames places) {
        Passage passage = comment.passage();
        String place = places.of(comment.place());
        return new Said(
                comment.kind(),
                place.substring(0, Math.min(place.length(), ReleasedComment.LONGEST_PLACE)),
                passage == null ? null : passage.exact(),
                comment.proposal(),
                comment.body(),
                comment.author());
    }
}
