package de.rundertisch.web.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.rundertisch.core.reading.CommentLine;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final String TEXT = "Kurse finden am Abend statt.";
    private static final int START = 100;

    @Test
    void textNobodyCommentedOnStaysInOnePiece() {
        List<Piece> pieces = cut(TEXT, START, List.of(Spoken.aboutChapter(1, UUID.randomUUID())));

        assertThat(pieces).containsExactly(new Piece(TEXT, List.of(), null, false, false, false));
    }

    @Test
    void aPassageIsCutOutWhereItLies() {
        List<Piece> pieces = cut(TEXT, START, List.of(Spoken.aboutPassage(7, "am Abend", 113, 121, false)));

        assertThat(pieces)
                .extracting(Piece::text, Piece::comments, Piece::begins, Piece::ends)
                .containsExactly(
                        tuple("Kurse finden ", List.of(), false, false),
                        tuple("am Abend", List.of(7L), true, true),
                        tuple(" statt.", List.of(), false, false));
    }

    @Test
    void overlappingPassagesShareAPiece() {
        List<Piece> pieces = cut(
                TEXT,
                START,
                List.of(
                        Spoken.aboutPassage(1, "finden am", 106, 115, false),
                        Spoken.aboutPassage(2, "am Abend", 113, 121, true)));

        assertThat(pieces)
                .extracting(Piece::text, Piece::comments, Piece::own)
                .containsExactly(
                        tuple("Kurse ", List.of(), false),
                        tuple("finden ", List.of(1L), false),
                        tuple("am", List.of(1L, 2L), true),
                        tuple(" Abend", List.of(2L), true),
                        tuple(" statt.", List.of(), false));
    }

    @Test
    void aPassageThatReachesOverTheTextMarksItWithoutBeginningOrEndingInIt() {
        List<Piece> pieces = cut(TEXT, START, List.of(Spoken.aboutPassage(1, "…", 50, 500, false)));

        assertThat(pieces).containsExactly(new Piece(TEXT, List.of(1L), "comment-1", false, false, false));
    }

    @Test
    void aPassageThatOnlyTouchesTheTextMarksNothing() {
        List<CommentLine> neighbours = List.of(
                Spoken.aboutPassage(1, "davor", 90, START, false),
                Spoken.aboutPassage(2, "danach", START + TEXT.length(), START + TEXT.length() + 9, false));

        assertThat(cut(TEXT, START, neighbours)).hasSize(1).noneMatch(Piece::marked);
    }

    @Test
    void whateverPeopleCommentOnThePiecesJoinedAreTheText() {
        Random random = new Random(4711);
        for (int round = 0; round < 500; round++) {
            List<CommentLine> comments = IntStream.range(0, random.nextInt(8))
                    .mapToObj(id -> {
                        int from = random.nextInt(START + TEXT.length() + 20);
                        return Spoken.aboutPassage(id, "x", from, from + 1 + random.nextInt(40), random.nextBoolean());
                    })
                    .toList();

            List<Piece> pieces = cut(TEXT, START, comments);

            assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                    .isEqualTo(TEXT);
            assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
        }
    }

    private static List<Piece> cut(String text, int start, List<CommentLine> comments) {
        return MarkedText.cut(text, start, new Marked(comments, Map.of()));
    }

    @Test
    void aPassagePointsToTheFirstOfItsCommentsThatIsShownOrElseToTheButtonThatBringsThem() {
        List<CommentLine> comments = List.of(
                Spoken.aboutPassage(1, TEXT, START, START + TEXT.length(), false),
                Spoken.aboutPassage(2, TEXT, START, START + TEXT.length(), false));
        assertThat(MarkedText.cut(TEXT, START, new Marked(comments, Map.of(1L, "abc"))))
                .extracting(Piece::details)
                .containsExactly("comment-2");
        assertThat(MarkedText.cut(TEXT, START, new Marked(comments, Map.of(1L, "abc", 2L, "abc"))))
                .extracting(Piece::details)
                .containsExactly("rest-abc");
    }
}
