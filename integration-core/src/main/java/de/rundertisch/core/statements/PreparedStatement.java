package de.rundertisch.core.statements;

import de.rundertisch.core.reading.CommentLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is about to say, for the screen of its releasers.
 *
 * @param lock counts changes; sent back by the form; -1 while nobody has prepared anything
 * @param items every comment of the organisation that may be released, in the order of the statement
 */
public record PreparedStatement(int lock, @Nullable String coverNote, List<Item> items) {

    /** Lock of a statement that nobody has prepared yet. */
    public static final int UNPREPARED = -1;

    /**
     * A comment that may be released.
     *
     * @param place where in the draft, as people say it
     * @param chosen whether it is to be part of the statement
     */
    public record Item(CommentLine comment, String place, boolean chosen) {}

    /** How many comments are chosen. */
    public long chosen() {
        return items.stream().filter(Item::chosen).count();
    }
}
