package de.rundertisch.web.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.reading.CommentLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static final UUID PLACE = UUID.randomUUID();

    @Test
    void aFewAreAllShown() {
        Notes notes = notes(4, null);
        assertThat(notes.shown()).hasSize(4);
        assertThat(notes.rest()).isEmpty();
        assertThat(notes.unfolded()).isNull();
    }

    @Test
    void ofManyTheFirstThreeAreShownAndTheOthersCounted() {
        Notes notes = notes(300, null);
        assertThat(notes.size()).isEqualTo(300);
        assertThat(notes.shown()).extracting(CommentLine::id).containsExactly(1L, 2L, 3L);
        assertThat(notes.step()).isEqualTo(50);
        assertThat(notes.next()).isEqualTo(PLACE + ":53");
        assertThat(notes.hidden()).startsWith("4 5 6 ").endsWith(" 300");
    }

    @Test
    void theNextOnesComeInStepsAndASingleOneIsNotLeftOver() {
        assertThat(notes(300, PLACE + ":53").shown()).hasSize(53);
        assertThat(notes(104, PLACE + ":53").next()).isEqualTo(PLACE + ":104");
        assertThat(notes(54, PLACE + ":53").rest()).isEmpty();
    }

    @Test
    void anAddressThatNamesACommentShowsItAndThoseBeforeIt() {
        assertThat(notes(300, null, "120").shown()).hasSize(120);
        assertThat(notes(300, null, null, "reply:7").shown()).hasSize(7);
        assertThat(notes(300, null, "edit:200:3").unfolded()).isEqualTo(200);
        assertThat(notes(300, null, "2").shown()).hasSize(3);
    }

    @Test
    void nonsenseUnfoldsNothing() {
        for (String more : List.of("", ":", PLACE + ":x", "draft:99", PLACE + ":-5", PLACE + ":99999999999999999999")) {
            assertThat(notes(300, more, "chapter:x", "' or 1=1").shown())
                    .as(more)
                    .hasSizeLessThanOrEqualTo(300)
                    .hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(notes(300, "draft:99").shown()).hasSize(3);
    }

    private static Notes notes(int count, String more, String... about) {
        Unfolded unfolded = new Unfolded();
        unfolded.read(more, new ArrayList<>(Arrays.asList(about)));
        List<CommentLine> all = LongStream.rangeClosed(1, count)
                .mapToObj(id -> Spoken.aboutParagraph(id, PLACE, PLACE))
                .toList();
        return Notes.of(PLACE.toString(), all, unfolded);
    }
}
