package de.rundertisch.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.reading.CommentCounts.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentCountsTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final CommentCounts COUNTS = new CommentCounts(List.of(
            new Row(FIRST, CommentKind.CONCERN, false, 3),
            new Row(FIRST, CommentKind.CONCERN, true, 2),
            new Row(SECOND, CommentKind.QUESTION, false, 1),
            new Row(null, CommentKind.NOTE, true, 4)));

    @ParameterizedTest
    @CsvSource({
        ", false, 10",
        "CONCERN, false, 5",
        "CONCERN, true, 2",
        ", true, 6",
        "SUPPORT, false, 0",
        "QUESTION, true, 0"
    })
    void everyChoiceHasItsNumber(@Nullable CommentKind kind, boolean ours, long number) {
        assertThat(COUNTS.total(new CommentFilter(kind, ours))).isEqualTo(number);
    }

    @Test
    void theContentsShowWhatIsChosenAndLeaveTheRestOut() {
        assertThat(COUNTS.byChapter(CommentFilter.ALL)).isEqualTo(Map.of(FIRST, 5L, SECOND, 1L));
        assertThat(COUNTS.byChapter(new CommentFilter(CommentKind.CONCERN, true)))
                .isEqualTo(Map.of(FIRST, 2L));
        assertThat(COUNTS.byChapter(new CommentFilter(CommentKind.NOTE, false))).isEmpty();
    }

    @Test
    void onlyKindsThatOccurCanBeChosen() {
        assertThat(COUNTS.kinds()).containsExactly(CommentKind.CONCERN, CommentKind.QUESTION, CommentKind.NOTE);
    }

    @Test
    void onlyARealChoiceIsNarrow() {
        assertThat(CommentFilter.ALL.narrow()).isFalse();
        assertThat(new CommentFilter(null, false).narrow()).isFalse();
        assertThat(new CommentFilter(null, true).narrow()).isTrue();
        assertThat(new CommentFilter(CommentKind.NOTE, false).narrow()).isTrue();
    }
}
