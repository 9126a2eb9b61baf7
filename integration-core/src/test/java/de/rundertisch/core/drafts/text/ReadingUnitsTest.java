package de.rundertisch.core.drafts.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.drafts.text.ReadingUnits.Size;
import de.rundertisch.core.drafts.text.ReadingUnits.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadingUnitsTest {

    private static final int HUGE = ReadingUnits.LONGEST;

    @Test
    void everyTopLevelChapterIsAUnitWithWhatIsBelowIt() {
        assertThat(ReadingUnits.of(List.of(size(1, 10), size(2, 10), size(1, 10), size(2, 10), size(3, 10))))
                .containsExactly(new Unit(0, 2), new Unit(2, 5));
    }

    @Test
    void aChapterThatIsTooLongIsCutAtTheNextLevelAndItsHeadingStaysWithWhatFollows() {
        assertThat(ReadingUnits.of(List.of(size(1, 10), size(2, HUGE - 5), size(2, HUGE - 5), size(1, 10))))
                .containsExactly(new Unit(0, 2), new Unit(2, 3), new Unit(3, 4));
    }

    @Test
    void shortNeighboursOfACutChapterStayTogether() {
        assertThat(ReadingUnits.of(
                        List.of(size(1, 0), size(2, 100), size(2, 100), size(2, HUGE), size(2, 100), size(1, 1))))
                .containsExactly(new Unit(0, 3), new Unit(3, 4), new Unit(4, 5), new Unit(5, 6));
    }

    @Test
    void cuttingGoesOnLevelByLevel() {
        assertThat(ReadingUnits.of(
                        List.of(size(1, 0), size(2, 10), size(3, HUGE - 20), size(3, HUGE - 20), size(1, 5))))
                .containsExactly(new Unit(0, 3), new Unit(3, 4), new Unit(4, 5));
    }

    @Test
    void aSingleChapterAroundEverythingIsATitleAndNotAUnit() {
        assertThat(ReadingUnits.of(List.of(size(1, 0), size(2, 10), size(2, 10))))
                .containsExactly(new Unit(0, 2), new Unit(2, 3));
    }

    @Test
    void aLongChapterWithoutInnerHeadingsIsOneUnit() {
        assertThat(ReadingUnits.of(List.of(size(1, HUGE * 3)))).containsExactly(new Unit(0, 1));
    }

    @Test
    void anEmptyVersionHasNoUnits() {
        assertThat(ReadingUnits.of(List.of())).isEmpty();
    }

    @Test
    void whateverTheLevelsUnitsCoverEveryChapterOnceInOrder() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Size> chapters = new ArrayList<>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                chapters.add(size(1 + random.nextInt(4), random.nextInt(HUGE)));
            }
            int next = 0;
            for (Unit unit : ReadingUnits.of(chapters)) {
                assertThat(unit.first()).as("%s", chapters).isEqualTo(next);
                assertThat(unit.end()).isGreaterThan(unit.first());
                next = unit.end();
            }
            assertThat(next).isEqualTo(chapters.size());
        }
    }

    private static Size size(int level, int characters) {
        return new Size(level, characters);
    }
}
