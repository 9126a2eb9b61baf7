package de.rundertisch.core.reading;

import de.rundertisch.core.comments.CommentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many comments a version has, by chapter, kind and whether the reader's own organisation said them; replies are not counted. */
public final class CommentCounts {

    private final List<Row> rows;

    /**
     * Comments that are alike in all of this.
     *
     * @param chapter lasting id, null for the whole draft
     */
    record Row(@Nullable UUID chapter, CommentKind kind, boolean ours, long number) {

        boolean matches(CommentFilter filter) {
            return (filter.kind() == null || kind == filter.kind()) && (!filter.ours() || ours);
        }
    }

    CommentCounts(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** How many match. */
    public long total(CommentFilter filter) {
        return rows.stream()
                .filter(row -> row.matches(filter))
                .mapToLong(Row::number)
                .sum();
    }

    /** How many match in each chapter (lasting id); chapters without any are missing. */
    public Map<UUID, Long> byChapter(CommentFilter filter) {
        return rows.stream()
                .filter(row -> row.chapter() != null && row.matches(filter))
                .collect(Collectors.groupingBy(Row::chapter, Collectors.summingLong(Row::number)));
    }

    /** The kinds that occur, in their order. */
    public List<CommentKind> kinds() {
        return Arrays.stream(CommentKind.values())
                .filter(kind -> total(new CommentFilter(kind, false)) > 0)
                .toList();
    }
}
