package de.rundertisch.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.carrying.Decision;
import de.rundertisch.core.comments.ChangeProposal;
import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.comments.places.TargetLevel;
import de.rundertisch.core.comments.relocation.Passage;
import de.rundertisch.core.comments.relocation.RelocationStatus;
import de.rundertisch.core.drafts.VersionText.Span;
import de.rundertisch.core.readership.Audience;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompetitionTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final List<Span> SPANS =
            List.of(new Span(1, FIRST, false, 0, 50), new Span(2, SECOND, false, 51, 90));

    @ParameterizedTest
    @CsvSource({
        "0, 10, 5, 15, true",
        "0, 10, 2, 4, true",
        "5, 15, 0, 10, true",
        "0, 10, 0, 10, true",
        "0, 10, 10, 20, false",
        "0, 10, 11, 20, false",
        "40, 60, 55, 58, true"
    })
    void proposalsCompeteIfTheirPassagesShareWords(int start, int end, int otherStart, int otherEnd, boolean compete) {
        Competition competition = among(passage(1, start, end, "a"), passage(2, otherStart, otherEnd, "b"));
        assertThat(ids(competition.rivals(1))).isEqualTo(compete ? List.of(2L) : List.of());
        assertThat(ids(competition.rivals(2))).isEqualTo(compete ? List.of(1L) : List.of());
    }

    @Test
    void twoThatWantTheVerySameDoNotCompete() {
        assertThat(among(passage(1, 0, 10, "a"), passage(2, 0, 10, "a")).rivals(1))
                .isEmpty();
        assertThat(ids(among(passage(1, 0, 10, "a"), passage(2, 0, 11, "a")).rivals(1)))
                .containsExactly(2L);
    }

    @Test
    void aWholeParagraphCompetesWithEveryPassageInItAndWithThoseThatReachIntoIt() {
        Competition competition = among(
                paragraph(1, SECOND, "a"),
                passage(2, 60, 70, "b"),
                passage(3, 40, 52, "c"),
                passage(4, 0, 10, "d"),
                paragraph(5, SECOND, "e"),
                paragraph(6, FIRST, "f"));
        assertThat(ids(competition.rivals(1))).containsExactlyInAnyOrder(2L, 3L, 5L);
        assertThat(ids(competition.rivals(6))).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids(competition.rivals(3))).containsExactlyInAnyOrder(1L, 5L, 6L);
    }

    @Test
    void whatProposesNoWordingCompetesWithNothing() {
        assertThat(among(passage(1, 0, 10, "a"), line(2, words(0, 10), FIRST, null, null))
                        .rivals(1))
                .isEmpty();
    }

    @Test
    void aProposalWhoseWordsHaveChangedSinceCompetesWithNothing() {
        Competition competition = among(
                passage(1, 0, 10, "a"),
                carried(2, RelocationStatus.TEXT_CHANGED),
                carried(3, RelocationStatus.UNCHANGED),
                carried(4, RelocationStatus.MOVED));
        assertThat(ids(competition.rivals(1))).containsExactly(3L, 4L);
    }

    @Test
    void aParagraphOnAnotherPageIsPassedOver() {
        assertThat(among(paragraph(1, UUID.randomUUID(), "a"), passage(2, 0, 10, "b"))
                        .rivals(2))
                .isEmpty();
    }

    @Test
    void thousandsThatDoNotOverlapAreDoneAtOnce() {
        List<CommentLine> lines = new ArrayList<>();
        LongStream.range(0, 5_000).forEach(i -> lines.add(passage(i, (int) i * 2, (int) i * 2 + 2, "w" + i)));
        Competition competition = Competition.among(lines, SPANS);
        assertThat(lines)
                .allSatisfy(line -> assertThat(competition.rivals(line.id())).isEmpty());
    }

    private static Competition among(CommentLine... lines) {
        return Competition.among(List.of(lines), SPANS);
    }

    private static List<Long> ids(List<CommentLine> lines) {
        return lines.stream().map(CommentLine::id).toList();
    }

    private static CommentLine passage(long id, int start, int end, String wording) {
        return line(id, words(start, end), FIRST, ChangeProposal.of("x", wording), null);
    }

    private static CommentLine paragraph(long id, UUID paragraph, String wording) {
        return line(id, null, paragraph, ChangeProposal.of("x", wording), null);
    }

    private static CommentLine carried(long id, RelocationStatus status) {
        Carried carried = new Carried(1, status, Decision.CERTAIN, "x", false);
        return line(id, words(0, 10), FIRST, ChangeProposal.of("x", "y" + id), carried);
    }

    private static Passage words(int start, int end) {
        return new Passage(start, end, "x", "", "");
    }

    private static CommentLine line(
            long id,
            @Nullable Passage passage,
            UUID paragraph,
            @Nullable ChangeProposal proposal,
            @Nullable Carried carried) {
        return new CommentLine(
                id,
                1,
                CommentKind.PROPOSAL,
                passage == null ? TargetLevel.PARAGRAPH : TargetLevel.PASSAGE,
                UUID.randomUUID(),
                paragraph,
                passage,
                "",
                proposal,
                "Amira Haddad",
                "Frauentreff Nord",
                Instant.EPOCH,
                null,
                Audience.EVERYONE,
                false,
                false,
                false,
                false,
                null,
                carried,
                List.of());
    }
}
