package de.rundertisch.web.drafts;

import de.rundertisch.core.reading.CommentLine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was said about one piece of the text. A paragraph may have hundreds of comments: the first few are shown, the others counted, until the
 * reader asks for them.
 *
 * @param place lasting id of the paragraph or chapter, {@code draft} or {@code homeless}
 * @param shown in their order
 * @param rest those behind them
 */
public record Notes(String place, List<CommentLine> shown, List<CommentLine> rest) {

    /** How many are shown at first. */
    static final int FIRST = 3;

    /** How many more with each wish. */
    static final int STEP = 50;

    static Notes of(String place, List<CommentLine> all, Unfolded unfolded) {
        int wanted = unfolded.wanted(place, all);
        // A single one left would take as much room as the words that there is one.
        int shown = all.size() - wanted <= 1 ? all.size() : wanted;
        return new Notes(place, all.subList(0, shown), all.subList(shown, all.size()));
    }

    /** All of them, shown or not. */
    public int size() {
        return shown.size() + rest.size();
    }

    Stream<CommentLine> all() {
        return Stream.concat(shown.stream(), rest.stream());
    }

    /** How many are shown, if they are more than at first; null otherwise. */
    public Integer unfolded() {
        return shown.size() > FIRST + 1 ? shown.size() : null;
    }

    /** How many come with the next wish. */
    public int step() {
        return rest.size() <= STEP + 1 ? rest.size() : STEP;
    }

    /** What to ask for to get them, see {@link Unfolded}. */
    public String next() {
        return place + ":" + (shown.size() + step());
    }

    /** Ids of those not shown, as the page's script reads them. */
    public String hidden() {
        return rest.stream().map(line -> String.valueOf(line.id())).collect(Collectors.joining(" "));
    }
}
