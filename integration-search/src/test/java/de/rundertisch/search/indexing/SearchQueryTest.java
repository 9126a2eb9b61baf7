package de.rundertisch.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import de.rundertisch.search.engine.Dimension;
import de.rundertisch.search.engine.Order;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

    private static final String WHOLE =
            "q=f%C3%B6rderung+%22Runder+Tisch%22&kind=minutes&kind=report&year=2024&year=2025&field=7"
                    + "&organisation=12&language=de&from=2024-01-01&to=2025-12-31&sort=newest&in=tr&within=DOCUMENT%3A4711&page=3";

    @Test
    void aWholeSearchStandsInItsAddressAndIsReadBackTheSame() {
        SearchQuery query = SearchQuery.parse(WHOLE);
        assertThat(query.text()).isEqualTo("förderung \"Runder Tisch\"");
        assertThat(query.choice().of(Dimension.KIND)).containsExactlyInAnyOrder("minutes", "report");
        assertThat(query.choice().since()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(query.order()).isEqualTo(Order.NEWEST);
        assertThat(query.in()).isEqualTo("tr");
        assertThat(query.page()).isEqualTo(3);
        assertThat(query).hasToString(WHOLE);
    }

    @Test
    void theOrderOfParametersDoesNotMatter() {
        assertThat(SearchQuery.parse("year=2025&q=a&year=2024")).hasToString("q=a&year=2024&year=2025");
    }

    @Test
    void nonsenseIsLeftOut() {
        assertThat(SearchQuery.parse(
                        "q=+a+&from=morgen&to=99999-01-01&sort=quer&in=%3Cscript%3E&within=../x&page=-1&x=y&&=&%ZZ=1"))
                .hasToString("q=a");
        assertThat(SearchQuery.parse(null)).hasToString("");
        assertThat(SearchQuery.parse("q=%zz")).returns("%zz", SearchQuery::text);
        assertThat(SearchQuery.parse("kind=" + "x".repeat(41)).choice().everything())
                .isTrue();
    }

    @Test
    void noTextMakesReadingFail() {
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder("q=");
            random.ints(30, 0, 0x2000).forEach(text::appendCodePoint);
            SearchQuery query = SearchQuery.parse(text.toString());
            assertThat(SearchQuery.parse(query.toString())).isEqualTo(query);
        }
    }

    @Test
    void liftingOneLimitKeepsTheOthersAndBeginsTheListAnew() {
        assertThat(SearchQuery.parse(WHOLE).without(Dimension.KIND, "report").toString())
                .contains("kind=minutes", "year=2024")
                .doesNotContain("report", "page=");
    }

    @Test
    void thePageBecomesAPlaceInTheList() {
        assertThat(SearchQuery.parse("q=a&page=3").request(10).from()).isEqualTo(20);
        assertThat(SearchQuery.parse("q=a&in=tr").request(10).language()).isEqualTo("tr");
        assertThat(SearchQuery.parse("q=a&within=DOCUMENT:1").request(10).groups())
                .containsExactly("DOCUMENT:1");
    }
}
