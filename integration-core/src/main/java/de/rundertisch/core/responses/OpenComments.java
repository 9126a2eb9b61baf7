package de.rundertisch.core.responses;

import de.rundertisch.core.reading.CommentLine;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What waits for an answer on a version.
 *
 * @param released how many comments are released, answered or not
 * @param answered how many of these are answered
 * @param lines those that match and wait, in the order of the text
 * @param chapters where anything waits, in the order of the text
 */
public record OpenComments(int released, int answered, List<Line> lines, List<ChapterName> chapters) {

    /** A comment and what people call the place it is about. */
    public record Line(CommentLine comment, String place) {

        /** Whether it was carried over and has no place in the version, or none yet. */
        public boolean homeless() {
            return comment.carried() != null && comment.carried().homeless();
        }

        /** The words it is about, or was before it lost its place; null if it is about more than a passage. */
        public @Nullable String quote() {
            if (comment.passage() != null) {
                return comment.passage().exact();
            }
            return comment.carried() == null ? null : comment.carried().quote();
        }
    }

    /**
     * A chapter by name.
     *
     * @param key lasting id as text, {@link OpenFilter#WHOLE} for the draft as a whole, {@link OpenFilter#NOWHERE} for those without a place
     */
    public record ChapterName(String key, String name) {}

    /** The one behind a comment, the first if that one is the last or not in the list; empty if there is no other. */
    public Optional<Long> after(long commentId) {
        List<Long> ids = lines.stream().map(line -> line.comment().id()).toList();
        List<Long> others = ids.stream().filter(id -> id != commentId).toList();
        int next = ids.indexOf(commentId);
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(others.get(next < 0 || next >= others.size() ? 0 : next));
    }
}
