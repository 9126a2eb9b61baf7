package de.rundertisch.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsTest {

    private static final SearchRequest ASKED = SearchRequest.of("Förderung", Findables.ALL);

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void fill() throws Exception {
        index = Findables.open(folder);
        put(1, "report", 2023, new Belonging(Set.of("10", "11"), "7", "de"));
        put(2, "report", 2024, new Belonging(Set.of("10"), "8", "de"));
        put(3, "minutes", 2024, new Belonging(Set.of("11"), "7", "en"));
        put(4, "minutes", 0, Belonging.NOWHERE);
        index.refresh();
    }

    private void put(long id, String kind, int year, Belonging belonging) throws Exception {
        LocalDate date = year == 0 ? null : LocalDate.of(year, 5, 1);
        index.replace(
                "DOCUMENT:" + id,
                List.of(
                        Findables.with(Findables.page(id, 1, "Die Förderung der Sprache"), kind, date, belonging),
                        Findables.with(Findables.page(id, 2, "Sprachförderung"), kind, date, belonging)));
    }

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    @Test
    void everyDimensionIsCounted() throws Exception {
        SearchResult result = index.search(ASKED);
        assertThat(result.total()).isEqualTo(8);
        assertThat(result.subjects()).isEqualTo(4);
        assertThat(result.counts(Dimension.KIND)).isEqualTo(Map.of("report", 4L, "minutes", 4L));
        assertThat(result.counts(Dimension.FIELD_OF_ACTION)).isEqualTo(Map.of("10", 4L, "11", 4L));
        assertThat(result.counts(Dimension.ORGANISATION)).isEqualTo(Map.of("7", 4L, "8", 2L));
        assertThat(result.counts(Dimension.LANGUAGE)).isEqualTo(Map.of("de", 4L, "en", 2L));
    }

    @Test
    void yearsComeYoungestFirst() throws Exception {
        assertThat(index.search(ASKED).counts(Dimension.YEAR).keySet()).containsExactly("2024", "2023");
    }

    @Test
    void aChoiceNarrowsEverythingButItsOwnCounts() throws Exception {
        SearchResult result = index.search(ASKED.narrowed(Choice.EVERYTHING.with(Dimension.YEAR, Set.of("2024"))));
        assertThat(result.total()).isEqualTo(4);
        assertThat(result.subjects()).isEqualTo(2);
        assertThat(result.hits()).extracting(Hit::subjectId).containsOnly(2L, 3L);
        assertThat(result.counts(Dimension.YEAR)).isEqualTo(Map.of("2024", 4L, "2023", 2L));
        assertThat(result.counts(Dimension.KIND)).isEqualTo(Map.of("report", 2L, "minutes", 2L));
        assertThat(result.counts(Dimension.ORGANISATION)).isEqualTo(Map.of("7", 2L, "8", 2L));
    }

    @Test
    void choicesInTwoDimensionsMustBothFit() throws Exception {
        Choice choice = Choice.EVERYTHING
                .with(Dimension.ORGANISATION, Set.of("7"))
                .with(Dimension.FIELD_OF_ACTION, Set.of("10", "11"));
        SearchResult result = index.search(ASKED.narrowed(choice));
        assertThat(result.hits()).extracting(Hit::subjectId).containsOnly(1L, 3L);
        assertThat(result.total()).isEqualTo(4);
        assertThat(result.counts(Dimension.ORGANISATION)).isEqualTo(Map.of("7", 4L, "8", 2L));
    }

    @Test
    void daysLimitHitsAndAllCounts() throws Exception {
        Choice choice = Choice.EVERYTHING.between(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 1));
        SearchResult result = index.search(ASKED.narrowed(choice));
        assertThat(result.hits()).extracting(Hit::subjectId).containsOnly(2L, 3L);
        assertThat(result.counts(Dimension.YEAR)).isEqualTo(Map.of("2024", 4L));
    }

    @Test
    void whatIsHiddenIsNotCountedInAnyDimension() throws Exception {
        index.replace(
                "DOCUMENT:5",
                List.of(Findables.with(
                        Findables.page(5, 1, "Förderung", "secret", Set.of("organisation:9")),
                        "secret",
                        LocalDate.of(1999, 1, 1),
                        new Belonging(Set.of("99"), "9", "tr"))));
        index.refresh();
        SearchResult result = index.search(ASKED);
        assertThat(result.total()).isEqualTo(8);
        assertThat(result.facets().values())
                .noneMatch(counts -> counts.containsKey("secret")
                        || counts.containsKey("1999")
                        || counts.containsKey("99")
                        || counts.containsKey("9")
                        || counts.containsKey("tr"));
    }

    @Test
    void theOrderCanBeChosen() throws Exception {
        assertThat(subjects(Order.NEWEST)).startsWith(2L).endsWith(4L);
        assertThat(subjects(Order.OLDEST)).startsWith(1L, 1L).endsWith(4L);
    }

    @Test
    void titlesAreSortedAsGermansExpect() throws Exception {
        int id = 10;
        for (String title : List.of("Zebra", "Überblick", "Protokoll 10", "Protokoll 9", "Oper")) {
            index.replace(
                    "DOCUMENT:" + id, List.of(Findables.named(Findables.page(id, 1, "Ordnungsprobe"), title, "")));
            id++;
        }
        index.refresh();
        SearchRequest request = SearchRequest.of("Ordnungsprobe", Findables.ALL).sorted(Order.TITLE);
        assertThat(index.search(request).hits())
                .extracting(Hit::title)
                .containsExactly("Oper", "Protokoll 9", "Protokoll 10", "Überblick", "Zebra");
    }

    private List<Long> subjects(Order order) throws Exception {
        return index.search(ASKED.sorted(order)).hits().stream()
                .map(Hit::subjectId)
                .toList();
    }

    @Test
    void yearsAreComparedWithAllThatWasWrittenInThem() throws Exception {
        put(6, "report", 2024, Belonging.NOWHERE);
        index.replace("DOCUMENT:7", List.of(Findables.page(7, 1, "anderes")));
        index.refresh();
        assertThat(index.years(ASKED))
                .containsExactly(new YearCount(2023, 2, 2), new YearCount(2024, 6, 6), new YearCount(2025, 0, 1));
    }
}
