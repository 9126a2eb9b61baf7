package de.rundertisch.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.search.engine.YearCount;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearChartTest {

    @Test
    void yearsWithoutPlacesHaveTheirRoomToo() {
        YearChart chart = new YearChart(List.of(new YearCount(2019, 4, 100), new YearCount(2022, 8, 40)));
        assertThat(chart.bars()).extracting(YearChart.Bar::year).containsExactly(2019, 2020, 2021, 2022);
        assertThat(chart.bars()).extracting(YearChart.Bar::height).containsExactly(100, 0, 0, 200);
        assertThat(chart.bars().getFirst().share()).isEqualTo(4.0);
        assertThat(chart.bars().get(1).share()).isZero();
    }

    @Test
    void aSinglePlaceIsStillToBeSeen() {
        YearChart chart = new YearChart(List.of(new YearCount(2024, 1, 10), new YearCount(2025, 100_000, 200_000)));
        assertThat(chart.bars().getFirst().height()).isEqualTo(1);
    }

    @Test
    void aDateGoneWrongDoesNotMakeAPictureOfAThousandYears() {
        YearChart chart = new YearChart(List.of(new YearCount(1, 1, 1), new YearCount(2025, 3, 3)));
        assertThat(chart.bars()).hasSize(60).last().returns(2025, YearChart.Bar::year);
    }

    @Test
    void nothingIsEmpty() {
        assertThat(new YearChart(List.of()).blank()).isTrue();
        assertThat(new YearChart(List.of(new YearCount(2025, 0, 3))).blank()).isTrue();
    }
}
