package de.rundertisch.core.comments.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.comments.relocation.JudgedTexts.Judged;
import de.rundertisch.core.comments.relocation.Tally.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pairs of texts in which a person decided the fate of each passage; see {@link JudgedTexts}. */
class JudgedPassagesTest {

    private record Result(JudgedTexts text, Judged judged, Relocated relocated) {

        Outcome outcome() {
            return Tally.outcome(judged.truth(), relocated);
        }

        @Override
        public String toString() {
            return text.kind() + " / " + text.title() + ": «"
                    + judged.truth().passage().exact() + "» " + relocated;
        }
    }

    private static final List<Result> RESULTS = new ArrayList<>();

    @BeforeAll
    static void relocate() {
        for (JudgedTexts text : JudgedTexts.all()) {
            PassageRelocation relocation = PassageRelocation.between(text.before(), text.after());
            for (Judged judged : text.passages()) {
                RESULTS.add(new Result(
                        text, judged, relocation.relocate(judged.truth().passage())));
            }
        }
    }

    @Test
    void nothingCertainIsInAWrongPlace() {
        assertThat(RESULTS)
                .hasSizeGreaterThan(180)
                .noneMatch(result -> result.outcome() == Outcome.WRONG || result.outcome() == Outcome.NEAR);
    }

    @Test
    void nothingThatHasAPlaceIsSilentlyOrphaned() {
        assertThat(RESULTS).noneMatch(result -> result.outcome() == Outcome.MISSED);
    }

    @Test
    void nearlyAllThatHasAPlaceIsCarriedOverWithoutAModerator() {
        List<Result> placeable =
                RESULTS.stream().filter(result -> result.judged().placeable()).toList();
        assertThat(placeable.stream().filter(result -> result.outcome() == Outcome.RIGHT))
                .hasSizeGreaterThanOrEqualTo((int) Math.ceil(0.96 * placeable.size()));
    }

    @Test
    void theStatusIsTheOneAPersonChose() {
        assertThat(RESULTS)
                .filteredOn(result -> result.relocated().certain())
                .allMatch(result ->
                        result.judged().statusIsRight(result.relocated().status()));
    }

    @Test
    void aProposalForTheQueueIsTheRightPlaceWhereverThereIsOne() {
        assertThat(RESULTS)
                .filteredOn(result ->
                        result.judged().placeable() && !result.relocated().certain())
                .filteredOn(result -> result.outcome() != Outcome.QUEUED_RIGHT)
                .hasSizeLessThanOrEqualTo(1);
    }
}
