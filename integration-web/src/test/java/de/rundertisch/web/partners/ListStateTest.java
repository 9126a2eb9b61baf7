package de.rundertisch.web.partners;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.core.partners.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListStateTest {

    private long total;

    private final ListState list = new ListState() {
        @Override
        public Section<?> section() {
            return new Section<>(List.of(), total);
        }
    };

    @Test
    void anAbsurdPageIsTheFirst() {
        for (Integer page : new Integer[] {null, 0, -3, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            list.setPage(page);
            assertThat(list.first()).isZero();
        }
        list.setPage(3);
        assertThat(list.first()).isEqualTo(2 * ListState.PAGE_SIZE);
    }

    @Test
    void aListHasAtLeastOnePageAndNoEmptyOneAtItsEnd() {
        assertThat(list.pages()).isEqualTo(1);
        total = ListState.PAGE_SIZE;
        assertThat(list.pages()).isEqualTo(1);
        total = ListState.PAGE_SIZE + 1;
        assertThat(list.pages()).isEqualTo(2);
    }

    @Test
    void onlyActiveOnesAreShownUnlessTheAddressAsksForOthers() {
        assertThat(list.active()).isTrue();
        list.setStatus("nonsense");
        assertThat(list.active()).isTrue();
        list.setStatus("inactive");
        assertThat(list.active()).isFalse();
        list.setStatus("all");
        assertThat(list.active()).isNull();
    }

    @Test
    void aMinusTurnsTheOrderRound() {
        list.setSort("-kind");
        assertThat(list.sortedBy("kind")).isTrue();
        assertThat(list.descending()).isTrue();
        list.setSort("kind");
        assertThat(list.descending()).isFalse();
        list.setSort(null);
        assertThat(list.sortedBy("kind")).isFalse();
    }
}
